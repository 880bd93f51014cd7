/* A contact that is not saved yet, kept in the page; and what a page Submit sends. Without Angular, so it is plain to read. */
define([], function () {
  'use strict';
  var LISTS = { email: 'emails', phone: 'phones', address: 'addresses', student: 'students' };
  var nextId = -1;

  function copy(value) { return JSON.parse(JSON.stringify(value)); }

  function empty(name) {
    if (name === 'demographics') return { prefix: '', first: '', middle: '', last: '', suffix: '', gender: '', employer: '', active: true };
    return name === 'account' ? null : [];
  }

  /* Looks like a promise to the drawer, and is kept at once. */
  var kept = { then: function (done) { done(); return kept; } };

  function put(parts, writes) {
    writes.forEach(function (write) { putOne(parts, write); });
    return kept;
  }

  function putOne(parts, write) {
    var noun = write.kind.split('.')[0];
    if (noun === 'account') {
      parts.account = copy(write.values);
      return;
    }
    var list = parts[LISTS[noun]];
    if (noun === 'email' && write.values.primary) list.forEach(function (other) { other.primary = false; });
    var found = list.filter(function (item) { return (item.id || item.assocId) === write.id; })[0];
    if (found) Object.assign(found, copy(write.values));
    else {
      var id = nextId--;
      list.push(Object.assign({ id: id, row: list.length, assocId: id, current: true }, copy(write.values), { student: write.student }));
    }
  }

  function plain(item) {
    var values = copy(item);
    ['id', 'row', 'assocId', 'current', 'student', 'deleted', '$$hashKey'].forEach(function (key) { delete values[key]; });
    return values;
  }

  /* In the order that PowerSchool forces: email, account, students with their access. */
  function writes(parts) {
    var all = [{ kind: 'contact.add', values: parts.demographics }];
    ['email', 'phone', 'address'].forEach(function (noun) {
      parts[LISTS[noun]].forEach(function (item) { if (!item.deleted) all.push({ kind: noun + '.add', values: plain(item) }); });
    });
    if (parts.account) all.push({ kind: 'account.add', values: parts.account });
    parts.students.forEach(function (item) { if (!item.deleted) all.push({ kind: 'student.add', values: plain(item) }); });
    return all;
  }

  /* For a contact that exists: its demographics, and the rows that were marked for deletion. */
  function changes(contactId, parts) {
    var all = [{ kind: 'contact.edit', contactId: contactId, values: parts.demographics }];
    Object.keys(LISTS).forEach(function (noun) {
      (parts[LISTS[noun]] || []).forEach(function (item) {
        if (!item.deleted) return;
        all.push({ kind: noun === 'student' ? 'student.remove' : noun + '.delete', contactId: contactId, id: noun === 'student' ? item.assocId : item.id });
      });
    });
    return all;
  }

  /* Rows that were marked for deletion stay marked when fresh rows replace them. */
  function keepMarks(old, fresh) {
    Object.keys(LISTS).forEach(function (noun) {
      var name = LISTS[noun];
      var key = noun === 'student' ? 'assocId' : 'id';
      var marked = (old[name] || []).filter(function (item) { return item.deleted; }).map(function (item) { return item[key]; });
      fresh[name].forEach(function (item) { if (marked.indexOf(item[key]) >= 0) item.deleted = true; });
    });
  }

  return { empty: empty, put: put, keepMarks: keepMarks, writes: writes, changes: changes };
});
