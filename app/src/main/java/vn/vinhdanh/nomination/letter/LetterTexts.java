package vn.vinhdanh.nomination.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.nomination.letter.ProposalLetter.Signatory;
import vn.vinhdanh.organisation.Departments;

/** Gathers what a unit's letter says. */
@Component
class LetterTexts {

    private final Departments departments;
    private final Awards awards;
    private final Calls calls;
    private final Accounts accounts;

    LetterTexts(Departments departments, Awards awards, Calls calls, Accounts accounts) {
        this.departments = departments;
        this.awards = awards;
        this.calls = calls;
        this.accounts = accounts;
    }

    ProposalLetter of(
            Proposal proposal,
            List<Nomination> listed,
            LocalDate day,
            @Nullable String submission,
            Signatory signatory) {
        var award = awards.names(List.of(proposal.awardCode()));
        return new ProposalLetter(
                departments.find(proposal.department(), day),
                proposal.unitName(),
                award.getOrDefault(proposal.awardCode(), ""),
                calls.find(proposal.callId()).occasion(),
                proposal.callTitle(),
                day,
                submission,
                signatory,
                listed);
    }

    /** The person under the letter, and whose stead they sign in. */
    Signatory signatory(@Nullable String userName, @Nullable String absent) {
        if (userName == null) {
            return new Signatory("", "", "");
        }
        var person = accounts.find(userName);
        return new Signatory(
                person.title(),
                person.fullName(),
                absent == null ? "" : accounts.find(absent).title());
    }
}
