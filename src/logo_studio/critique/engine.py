"""Drawing to review: all checks of a profile, and the total; a review in words."""

from __future__ import annotations

from math import exp, log

from logo_studio.critique.check import Check
from logo_studio.critique.facts import Facts
from logo_studio.critique.profiles import FULL, Profile
from logo_studio.model.drawing import Drawing
from logo_studio.model.review import Finding, Review, Severity

#: Total below which a drawing is not shown: 2 % of naive logos reach it (CRAFT 4).
GATE = 0.80
#: The least that one check can count: a zero would make all other checks meaningless.
LEAST = 0.05

_WORST_FIRST: dict[Severity, int] = {"fail": 0, "warn": 1, "pass": 2}
_CHECKS: dict[str, Check] = {check.id: check for check in FULL.checks}


def review(drawing: Drawing, profile: Profile = FULL) -> Review:
    """What the checks of `profile` find, in their order, and the total.

    The total is the geometric mean of the scores by weight, exp(sum w ln max(.05, s) / sum w),
    to 4 decimals: one broken thing is not made good by many sound ones. A drawing passes when
    nothing fails and the total reaches `GATE`. With `stop_at_fail`, findings end with the
    first failure.
    """
    facts = Facts(drawing)
    findings: list[Finding] = []
    total = weight = 0.0
    sound = True
    refusal = ""
    for check in profile.checks:
        measured = check.measure(facts)
        if measured is None:
            continue
        score, code, sentence = measured
        severity = check.severity(score)
        if severity == "pass":
            code = check.passed
        findings.append(Finding(check.id, code, score, check.weight, severity, sentence))
        total += check.weight * (log(score) if score > LEAST else log(LEAST))
        weight += check.weight
        if severity == "fail":
            sound = False
            refusal = findings[-1].message if check.absolute else refusal
            if profile.stop_at_fail:
                break
    # The last places of exp and log differ between C libraries; four decimals do not.
    score = round(exp(total / weight), 4) if weight else 0.0
    return Review(score, sound and score >= GATE, tuple(findings), refusal)


def explain(review: Review) -> list[str]:
    """One line for each finding, worst first: the numbers, and for faults how to mend them."""
    ranked = sorted(review.findings, key=lambda f: (_WORST_FIRST[f.severity], f.score, -f.weight))
    return [_sentence(finding) for finding in ranked]


def _sentence(finding: Finding) -> str:
    check = _CHECKS.get(finding.check)
    if finding.severity == "pass" or check is None:
        return finding.message
    return f"{finding.message} {check.mend}"
