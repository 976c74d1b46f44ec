/** The element's public surface, read from its source for editors, type files and the README tables. */

const TAG = 'trust-faq';

/** `src/trust-faq.ts` is shipped as `dist/npm/trust-faq.js`. */
const shipped = (path) => path.replace(/^src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/**
 * The name of our type would tell an editor nothing. An attribute contains text where a script may set
 * a list.
 */
const TOKENS = 'string | readonly string[] | null | undefined';
const spelledOut = (type, tokens) => (type?.text === 'Tokens' ? {text: tokens} : type);

/** A field initialized with `new`, such as `ready = new Promise<void>(…)`, needs no type annotation. */
const madeOnTheSpot = ({default: value}) => ({text: /^new (.+?)\(/.exec(value)[1]});

const isPublic = ({name, privacy}) => (privacy ?? 'public') === 'public' && !name.startsWith('_');

/** Removes private members, and makes paths refer to the files of the package. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = shipped(module.path);
      for (const {declaration} of module.exports) declaration.module = shipped(declaration.module);
      for (const {superclass} of module.declarations) {
        if (superclass?.module) superclass.module = shipped(superclass.module);
      }
      const element = module.declarations.find(({tagName}) => tagName === TAG);
      if (!element) continue;
      element.members = element.members.filter(isPublic);
      for (const attribute of element.attributes) {
        attribute.type = spelledOut(attribute.type, 'string');
      }
      for (const member of element.members.filter(({kind}) => kind === 'field')) {
        member.type = spelledOut(member.type, TOKENS) ?? madeOnTheSpot(member);
      }
      const {declaration} = module.exports.find(({name}) => name === element.name);
      module.exports.push({kind: 'custom-element-definition', name: TAG, declaration});
    }
  },
};

export default {
  globs: ['src/trust-faq.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicSurface],
};
