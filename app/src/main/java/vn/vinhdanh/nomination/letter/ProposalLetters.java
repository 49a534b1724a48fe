package vn.vinhdanh.nomination.letter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.PdfDocuments;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Prints a unit's letter with its list. What was submitted never changes, so it is printed when somebody reads it. */
@Component
class ProposalLetters {

    private final Proposals proposals;
    private final Nominees nominees;
    private final LetterTexts texts;
    private final PdfDocuments documents;
    private final BusinessCalendar calendar;

    ProposalLetters(
            Proposals proposals,
            Nominees nominees,
            LetterTexts texts,
            PdfDocuments documents,
            BusinessCalendar calendar) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.texts = texts;
        this.documents = documents;
        this.calendar = calendar;
    }

    /** The letter as the head would submit it today. */
    @Transactional(readOnly = true)
    public byte[] preview(long id, Actor head) {
        var signatory = texts.signatory(head.userName(), head.standingInFor());
        return print(texts.of(proposals.find(id), nominees.of(id), calendar.today(), null, signatory));
    }

    /** The letter as it was submitted, with the rows that were withdrawn later; before that it does not exist. */
    @Transactional(readOnly = true)
    public byte[] submitted(long id) {
        var proposal = proposals.find(id);
        var day = proposal.submittedOn();
        if (day == null) {
            throw new NotFound();
        }
        var number = proposal.submissionNumber();
        var signatory = texts.signatory(proposal.submittedBy(), proposal.submittedFor());
        return print(texts.of(proposal, nominees.of(id), day, number == null ? "" : number, signatory));
    }

    private byte[] print(ProposalLetter letter) {
        return documents.render("nomination/letter", Map.of("letter", letter));
    }
}
