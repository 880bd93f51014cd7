/*
 * A contact that is not saved yet, kept in the page; and what a page Submit sends. Without Angular, so it is plain to
 * read.
 */
define([], () => {
  const LISTS = { email: 'emails', phone: 'phones', address: 'addresses', student: 'students' };
  let nextId = -1;

  function copy(value) {
    return JSON.parse(JSON.stringify(value));
  }

  function empty(name) {
    if (name === 'demographics')
      return {
        prefix: '',
        first: '',
        middle: '',
        last: '',
        suffix: '',
        gender: '',
        employer: '',
        active: true,
      };
    return name === 'account' ? null : [];
  }

  function put(parts, writes) {
    writes.forEach((write) => {
      putOne(parts, write);
    });
  }

  function putOne(parts, write) {
    const noun = write.kind.split('.')[0];
    if (noun === 'account') {
      parts.account = copy(write.values);
      return;
    }
    const list = parts[LISTS[noun]];
    if (noun === 'email' && write.values.primary)
      list.forEach((other) => {
        other.primary = false;
      });
    const found = list.filter((item) => (item.id || item.assocId) === write.id)[0];
    if (found) Object.assign(found, copy(write.values));
    else {
      const id = nextId--;
      list.push(
        Object.assign(
          { id: id, row: list.length, assocId: id, current: true },
          copy(write.values),
          { student: write.student, linked: true },
        ),
      );
    }
  }

  function plain(item) {
    const values = copy(item);
    ['id', 'row', 'assocId', 'current', 'student', 'linked', 'deleted', '$$hashKey'].forEach(
      (key) => {
        delete values[key];
      },
    );
    return values;
  }

  /* In the order that PowerSchool forces: email, account, students with their access. */
  function writes(parts) {
    const all = [{ kind: 'contact.add', values: parts.demographics }];
    ['email', 'phone', 'address'].forEach((noun) => {
      parts[LISTS[noun]].forEach((item) => {
        if (!item.deleted) all.push({ kind: `${noun}.add`, values: plain(item) });
      });
    });
    if (parts.account) all.push({ kind: 'account.add', values: parts.account });
    parts.students.forEach((item) => {
      if (!item.deleted) all.push({ kind: 'student.add', values: plain(item) });
    });
    return all;
  }

  /* The write that deletes a row of a list. */
  function deletion(list, item) {
    const noun = Object.keys(LISTS).filter((name) => LISTS[name] === list)[0];
    return noun === 'student'
      ? { kind: 'student.remove', id: item.assocId }
      : { kind: `${noun}.delete`, id: item.id };
  }

  /* For a contact that exists: its demographics, and the rows that wait for their deletion. */
  function changes(contactId, parts) {
    const all = [{ kind: 'contact.edit', contactId: contactId, values: parts.demographics }];
    Object.keys(LISTS).forEach((noun) => {
      (parts[LISTS[noun]] || []).forEach((item) => {
        if (!item.deleted) return;
        all.push(Object.assign({ contactId: contactId }, deletion(LISTS[noun], item)));
      });
    });
    return all;
  }

  /* Rows that wait for their deletion go on waiting when fresh rows replace them. */
  function keepMarks(old, fresh) {
    Object.keys(LISTS).forEach((noun) => {
      const name = LISTS[noun];
      const key = noun === 'student' ? 'assocId' : 'id';
      const marked = (old[name] || []).filter((item) => item.deleted).map((item) => item[key]);
      fresh[name].forEach((item) => {
        if (marked.indexOf(item[key]) >= 0) item.deleted = true;
      });
    });
  }

  const { rendering } = window.pageData;
  const isStale = rendering === 'stale-sections';

  /* What the page shows before the first data: nothing, empty tables, or the sections of the contact before. */
  function first(old) {
    if (rendering === 'heads-first') return { students: [], phones: [], emails: [], addresses: [] };
    return isStale ? Object.assign({}, old) : {};
  }

  return {
    isStale: isStale,
    showsSections: isStale || ['random-order', 'heads-first'].includes(rendering),
    first: first,
    empty: empty,
    put: put,
    keepMarks: keepMarks,
    writes: writes,
    changes: changes,
    deletion: deletion,
  };
});
