/**
 * Words for a temporary password that is read over a phone: data only. Each has 4 to 6 letters, is known to most, and
 * sounds like no other word. None is the beginning of another one, a name, rude, or about people.
 */
export const PASSWORD_WORDS: readonly string[] = `
acorn alarm album alert alive amber ample angle apple apron arena armor attic audio autumn
awake award bacon badge bagel baker balmy banjo banner barn basin basket beach beacon bench
bike bird blaze blend blink block bloom blouse bonus book boost boot border bottle bottom
bounce bowl branch brave brick bridge bright brisk broom brown brush bubble bucket budget
build bulb bundle burst button buzz cabin cable cactus cake calm camel camera camp canal
candle candy canoe canvas canyon card cargo carpet carrot cart castle cave center chair
chalk chart cheese cherry circle city clam clap clay clean clear cliff climb clinic clock
cloth cloud clover club coach coast coat cobalt coffee coin collar color comb comet comic
copper coral corn cotton couch cover craft crane crayon crew crisp crop crown cube curl
curve cycle daisy dance dawn deck deep denim depth desert detail dinner dish disk dive dock
donut door draft dragon drama dream dress drift drive drum duck dune dusk eagle earth east
easy echo edge eight elder ember emblem engine enjoy exit fabric fact falcon famous fancy
farm fast fence fern ferry fiddle field film finch finish first fish flag flame flash flask
flat flint float flock floor flute foam focus folder forest fork fossil frame fresh fridge
friend frog front frost fruit full funny future gadget galaxy game garage garden garlic
gather gentle giant ginger give glad glass glide globe glove glow goal goat gold golf good
goose grain grand grape graph grass gravel gravy green grid grill grip group grove guitar
gulf habit half hammer handle happy harbor hawk hazel heat hedge height helmet help herb
hero hill hint hobby honey hook hope hotel house humor icon igloo inch index inside invite
iron island ivory jacket jazz jeans jelly jewel jigsaw join joke juice jump jungle junior
kayak kettle kite kiwi koala label ladder lake lamp land large laser last laugh lawn layer
leader learn ledge legend lemon lens letter level lift lily lime linen lion list little
lizard lodge logic long loop lotus lucky lunch magic magnet maple marble margin market match
meadow medal melody melon memory menu metal middle milk mint mirror mitten model modern
moment monkey month moon moose mosaic moss motor movie muffin mural museum music napkin
narrow nature navy neat needle nest never nickel nine noble noodle north novel number nurse
nylon oasis ocean offer olive omelet onion open opera orange orbit orchid organ otter outer
oval oven oxygen oyster paddle page paint palm panda panel paper park parrot party pasta
path patio peach peanut pearl pebble pecan pedal pencil penny pepper phone photo piano
picnic pigeon pillow pilot pinch pine pink pizza planet plant plate play plaza pocket poem
polar polka pond pony pool porch potato powder power puddle pulse pump puppet puppy purple
purse puzzle quest quick quiet quilt quiz rabbit race radar radio raft ranch rapid raven
ready recipe record reef relax rescue ribbon rice ride ridge river robin robot rocket roof
room rope round route ruby ruler rural saddle safari safe salad salmon salt sand satin sauce
scarf school scoop score scout screen season second seed seven shadow shape sharp shelf
shell shine ship shirt shoe shop shore short shovel show shrimp signal silent silk silver
simple singer skate sketch skill skirt sled sleep sleeve slide slope small smile smooth
snack snail snow soap soccer sock sofa soft solar solid song sound soup south space spark
speed spice spider spiral spoon sport spring square stage stamp star statue step stereo
stick stone stool storm story stove straw stream street string strong studio sugar summer
sunny sunset surf swan swift swim swing switch symbol syrup table taco talent tango tape
target taste taxi team temple tennis tent theme ticket tiger timber tiny tire toast today
toffee tomato torch tower town track trail train travel tree trek trio trip trophy truck
trunk tulip tuna tunnel turkey turtle tutor twelve twig twin twist unit valley velvet vendor
verb vest video view vine vinyl violet violin visit vivid voice voyage wagon walk wallet
walnut walrus warm wash water weave west wheel white wide wind wing winter wire wisdom
wizard wonder wool work world wren yarn year yellow yoga yogurt young zebra zero zigzag zinc
zone
`
  .trim()
  .split(/\s+/);
