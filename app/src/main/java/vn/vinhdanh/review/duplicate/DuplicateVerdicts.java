package vn.vinhdanh.review.duplicate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.NominationStatus;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.ProposalStatus;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.duplicate.DuplicateDecisions;
import vn.vinhdanh.nomination.duplicate.DuplicatePair;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.Appraisals;
import vn.vinhdanh.review.FourEyes;
import vn.vinhdanh.review.Opinion;
import vn.vinhdanh.review.Verdict;

/** The office decides about a pair; the one that is not kept gets its verdict with the reason, where it is being appraised. */
@Component
class DuplicateVerdicts {

    static final int LONGEST = 1000;

    private final DuplicateDecisions decisions;
    private final Nominations nominations;
    private final Proposals proposals;
    private final Appraisals appraisals;
    private final FourEyes fourEyes;
    private final MessageSource texts;

    DuplicateVerdicts(
            DuplicateDecisions decisions,
            Nominations nominations,
            Proposals proposals,
            Appraisals appraisals,
            FourEyes fourEyes,
            MessageSource texts) {
        this.decisions = decisions;
        this.nominations = nominations;
        this.proposals = proposals;
        this.appraisals = appraisals;
        this.fourEyes = fourEyes;
        this.texts = texts;
    }

    /** Keeps the decision on the pair as the officer saw it. */
    @Transactional
    public void decide(DuplicatePair pair, PairForm form, Actor officer) {
        var keeps = form.keeps(pair);
        var reason = form.requireReason();
        for (var side : pair.sides()) {
            requireUnbound(nominations.find(side.id()), officer);
        }
        decisions.decide(pair, form.version(), keeps, reason, officer);
        if (keeps != null) {
            decline(nominations.find(pair.other(keeps).id()), pair.side(keeps).proposer(), reason, officer);
        }
    }

    /** Why the officer may not decide about the pair, as a key of the bundle; null when they may. */
    @Transactional(readOnly = true)
    public @Nullable String barred(DuplicatePair pair, Actor officer) {
        return pair.sides().stream()
                .map(side -> nominations.find(side.id()))
                .map(row -> barred(row, officer))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String barred(Nomination row, Actor officer) {
        return fourEyes.barred(officer, proposals.find(row.proposalId()), List.of(row))
                .get(row.id());
    }

    private void requireUnbound(Nomination row, Actor officer) {
        var barred = barred(row, officer);
        if (barred != null) {
            throw Refusal.of(barred);
        }
    }

    /** Before receipt there is no verdict yet and after the appraisal there is no other: then the gates hold it back. */
    private void decline(Nomination lost, String proposer, String reason, Actor officer) {
        var proposal = proposals.find(lost.proposalId());
        if (proposal.status() != ProposalStatus.RECEIVED || lost.status() != NominationStatus.RECEIVED) {
            return;
        }
        var noted = appraisals.ofProposal(proposal.id()).get(lost.id());
        var why = texts.getMessage(
                "review.duplicate.verdict", new Object[] {proposer, reason}, LocaleContextHolder.getLocale());
        var version = noted == null ? 0 : noted.version();
        appraisals.note(proposal.id(), lost.id(), new Opinion(Verdict.DECLINE, why, version), officer);
    }
}
