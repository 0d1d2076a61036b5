/** Under which status a role is held, as far as it decides what a law wants of the role, and how it is paid. */
import type { PartialRole } from '../../model/document.ts';

/** Whether only those hold the role whom the directive on pay transparency does not mean by workers. */
export function isWithoutWorkers(role: PartialRole): boolean {
  return isHeldOnlyAs(['volunteer', 'self-employed'], role);
}

/** Whether only those hold the role whose work no collective agreement is made for. */
export function isWithoutEmployees(role: PartialRole): boolean {
  return isHeldOnlyAs(['volunteer', 'self-employed', 'internship'], role);
}

/** Whether only those hold the role whose pay rises by years on a scale, and those who are repaid what they spend. */
export function isWithoutOwnPay(role: PartialRole): boolean {
  return isHeldOnlyAs(['apprenticeship', 'volunteer'], role);
}

function isHeldOnlyAs(statuses: readonly string[], { employment }: PartialRole): boolean {
  const types = employment?.types ?? [];
  return types.length > 0 && types.every(({ type }) => type !== undefined && statuses.includes(type));
}
