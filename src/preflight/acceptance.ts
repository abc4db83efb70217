// What the report itself says of findings: those that a page accepts with a reason are told as notes, and do not count.

import type { Section } from '../model/content.ts';
import type { Reporter } from '../model/diagnostic.ts';
import type { Acceptance } from '../model/health.ts';
import type { Finding, Sight } from './sight.ts';

/** The findings that still count. Reports: preflight/accepted, preflight/needless-accept. */
export function judge(findings: readonly Finding[], sights: readonly Sight[], reporter: Reporter): readonly Finding[] {
  const sections = new Map(sights.flatMap(({ page, section }) => (section ? [[page.number, section]] : [])));
  const used = new Set<Acceptance>();
  const counting = findings.filter((finding) => {
    const acceptance = acceptanceOf(sections.get(finding.page), finding);
    if (!acceptance) return true;
    used.add(acceptance);
    const { page, span } = finding;
    const args = { page, finding: acceptance.finding, because: acceptance.because };
    reporter.report({ severity: 'note', code: 'preflight/accepted', args, span: span ?? acceptance.span });
    return false;
  });
  for (const { accept = [], id } of new Set(sections.values()))
    for (const acceptance of accept.filter((one) => !used.has(one))) {
      const args = { finding: acceptance.finding, section: id };
      reporter.report({ severity: 'warning', code: 'preflight/needless-accept', args, span: acceptance.span });
    }
  return counting;
}

const acceptanceOf = (section: Section | undefined, { code }: Finding): Acceptance | undefined =>
  section?.accept?.find(({ finding }) => code === `preflight/${finding}`);
