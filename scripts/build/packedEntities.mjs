// HTML's names for characters, packed: two thousand of them, for which the library keeps the tree by which it looks them up. The names alone take half of its room
// in the package, and the tree is made when a text first has one in it.

/**
 * What the library's reader makes of the tree, and what it makes of one that is there later.
 * @type {readonly (readonly [was: string, is: string])[]}
 */
const later = [
  ['const decodeTree = htmlDecodeTree;\n', ''],
  ['const root = decodeTree[0];', 'const decodeTree = htmlDecodeTree(), root = decodeTree[0];'],
];

/**
 * The reader of entities of `entities`, for which the tree is a function.
 * @param {string} library the text of `entities/dist/decode.js`
 * @returns {string}
 */
export function withTreeLater(library) {
  return changed(library, later);
}

/**
 * The same for the parser of HTML.
 * @param {string} library the text of `htmlparser2/dist/esm/Tokenizer.js`
 * @returns {string}
 */
export function withTreeOfParserLater(library) {
  return changed(library, [['xmlDecodeTree : htmlDecodeTree,', 'xmlDecodeTree : htmlDecodeTree(),']]);
}

/**
 * @param {string} library
 * @param {typeof later} changes
 */
function changed(library, changes) {
  return changes.reduce((text, [was, is]) => {
    if (text.split(was).length !== 2) throw new Error(`A reader of entities is written in another way: ${was}`);
    return text.replace(was, is);
  }, library);
}

/**
 * @typedef {object} Entity
 * @property {string} name without `&` and `;`
 * @property {string} value
 * @property {boolean} isLoose whether it counts without a semicolon, too
 */

/**
 * @param {Uint16Array} tree as the library has it
 * @returns {string} the text of a module with one export, `htmlDecodeTree()`
 */
export function packedEntities(tree) {
  const entities = [...entitiesIn(tree, 0, '')];
  if (entities.length < 2000) throw new Error('The library keeps its tree of entities in another way than it did.');
  return `let tree;export function htmlDecodeTree(){return tree??=treeOf(${JSON.stringify(packed(entities))})}${unpack}`;
}

/**
 * The names in a tree of the library's; how its nodes are written is told in `entities/dist/internal/bin-trie-flags.js`.
 * @param {Uint16Array} tree
 * @param {number} from where a node begins, as far round as sixteen bits tell
 * @param {string} name the letters that lead to it
 * @returns {Generator<Entity>}
 */
function* entitiesIn(tree, from, name) {
  const at = from & 0xffff;
  const word = (/** @type {number} */ place) => tree[place & 0xffff] ?? 0;
  const half = (/** @type {number} */ start, /** @type {number} */ index) =>
    String.fromCharCode((word(start + (index >> 1)) >> (8 * (index & 1))) & 0xff);
  const header = word(at);
  const [length, isFlagged, branches, first] = [
    header >> 14,
    (header & 0x2000) !== 0,
    (header >> 7) & 63,
    header & 127,
  ];
  if (length === 0 && isFlagged) {
    const run = Array.from({ length: branches - 1 }, (_, index) => half(at + 1, index)).join('');
    yield* entitiesIn(tree, at + 1 + (branches >> 1), name + String.fromCharCode(first) + run);
    return;
  }
  if (length === 1) {
    yield { name, value: String.fromCharCode(header & 0x1fff), isLoose: !isFlagged };
    return;
  }
  const start = at + Math.max(length, 1);
  if (length > 1) yield { name, value: String.fromCharCode(...tree.slice(at + 1, start)), isLoose: !isFlagged };
  if (branches === 0) {
    if (first > 0) yield* entitiesIn(tree, start, name + String.fromCharCode(first));
  } else if (first > 0) {
    for (let index = 0; index < branches; index++) {
      const step = word(start + index);
      if (step > 0) yield* entitiesIn(tree, start + branches + step - 1, name + String.fromCharCode(first + index));
    }
  } else {
    const keys = (branches + 1) >> 1;
    for (let index = 0; index < branches; index++)
      yield* entitiesIn(tree, start + keys + branches + word(start + keys + index), name + half(start, index));
  }
}

/**
 * Lists the names in the order of their characters: how far one is behind the one before, unless it is the next, and what it is called, with a mark where no semicolon
 * is asked for. Characters with a second one behind them follow by that.
 * @param {readonly Entity[]} entities
 */
function packed(entities) {
  const points = entities.map(entity => {
    const [point = 0, second = 0] = Array.from(entity.value, one => one.codePointAt(0) ?? 0);
    return { ...entity, point, second };
  });
  points.sort((a, b) => a.second - b.second || a.point - b.point || (a.name < b.name ? -1 : 1));
  let [last, behind] = [0, 0];
  let text = '';
  for (const { name, isLoose, point, second } of points) {
    if (second !== behind) {
      text += `|${second}`;
      [last, behind] = [0, second];
    }
    const step = point - last;
    last = point;
    text += `${step === 0 ? ' ' : step === 1 ? ',' : `,${step}`}${name}${isLoose ? '!' : ''}`;
  }
  return text;
}

const unpack = `
function treeOf(packed){
  const names=[],words=[];
  for(const part of packed.split("|")){
    const[second,...runs]=part.split(",");
    let point=0;
    for(const run of runs){
      const[step]=/^\\d*/.exec(run);
      point+=+(step||1);
      const value=String.fromCodePoint(point,...second?[second]:[]);
      for(const name of run.slice(step.length).split(" "))names.push([name.replace("!",""),value,name.endsWith("!")]);
    }
  }
  names.sort(([one],[other])=>one<other?-1:1);
  const write=(from,to,depth)=>{
    const at=words.length;
    words.push(0);
    if(names[from][0].length===depth){
      const[,value,isLoose]=names[from++];
      words[at]=value.length+1<<14|(isLoose?0:8192);
      for(let index=0;index<value.length;index++)words.push(value.charCodeAt(index));
    }
    const codes=[],starts=[];
    for(let index=from;index<to;index++){
      const code=names[index][0].charCodeAt(depth);
      if(code!==codes.at(-1)){codes.push(code);starts.push(index)}
    }
    starts.push(to);
    const count=codes.length,[first]=codes;
    if(count===1){words[at]|=first;write(from,to,depth+1)}
    if(count<2)return;
    const keys=at?count+1>>1:0,length=at?count:codes.at(-1)-first+1,start=words.length,end=start+keys+length;
    words[at]|=length<<7|(at?0:first);
    for(let index=0;index<keys;index++)words.push(codes[2*index]|codes[2*index+1]<<8);
    for(let index=0;index<length;index++)words.push(0);
    codes.forEach((code,index)=>{
      words[start+keys+(at?index:code-first)]=words.length-end+(at?0:1);
      write(starts[index],starts[index+1],depth+1);
    });
  };
  write(0,names.length,0);
  return Uint16Array.from(words);
}
`;
