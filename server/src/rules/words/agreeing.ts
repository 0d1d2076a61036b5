/** Qualities whose French word agrees with the person; masculine forms. */
export const agreeingQualities: readonly string[] = (
  'rigoureux sérieux soigneux méticuleux curieux ambitieux consciencieux réactif proactif créatif attentif souriant ' +
  'ponctuel discret avenant entreprenant patient persévérant convaincant reconnu heureux prêt issu seul'
).split(' ');
