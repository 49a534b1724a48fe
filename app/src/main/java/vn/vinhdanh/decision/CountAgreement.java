package vn.vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/** Whether council, title, lists and the printed text of a decision name the same recipients. */
@Component
class CountAgreement {

    private final DecisionRecords records;
    private final DecisionDocuments documents;
    private final CouncilResults council;

    CountAgreement(DecisionRecords records, DecisionDocuments documents, CouncilResults council) {
        this.records = records;
        this.documents = documents;
        this.council = council;
    }

    /** What each source counts, the lines of the decision first; {@code file} is the document to be read. */
    List<Count> counts(Decision decision, long file) {
        return counts(decision, PrintedDecision.read(documents.bytes(file)));
    }

    /** Refuses a decision whose sources disagree, naming the numbers of each. */
    void require(Decision decision, long file) {
        var printed = PrintedDecision.read(documents.bytes(file));
        var counts = counts(decision, printed);
        var lines = counts.get(0);
        var reasons = counts.stream()
                .filter(count -> !count.tally().equals(lines.tally()))
                .map(count -> count.against(lines.tally()))
                .toList();
        Refusal.unlessEmpty(reasons.isEmpty() ? differingRows(decision, printed) : reasons);
    }

    private List<Count> counts(Decision decision, PrintedDecision printed) {
        var lines = records.lines(decision.id());
        var standing = lines.stream().filter(DecisionLine::stands).toList();
        var struck = lines.stream().filter(line -> !line.stands()).toList();
        return List.of(
                new Count("lines", TextEditing.tally(standing)),
                new Count("council", council.tally(decision.sessionId()).without(TextEditing.tally(struck))),
                new Count("title", decision.title()),
                new Count("printedTitle", printed.title()),
                new Count("printedAnnexes", printed.annexes()));
    }

    private List<Reason> differingRows(Decision decision, PrintedDecision printed) {
        var rows = Stream.concat(printed.collectives().stream(), printed.individuals().stream())
                .toList();
        var lines = records.standing(decision.id());
        var reasons = new ArrayList<Reason>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (!PrintedRows.names(rows.get(index), line)) {
                reasons.add(Reason.at(
                        line.place(),
                        "decision.count.rowDiffers",
                        line.honoured().name()));
            }
        }
        return reasons;
    }

    /** What one source counts; {@code source} is the end of a key in the bundle. */
    record Count(String source, RecipientTally tally) {

        Reason against(RecipientTally lines) {
            return Reason.of(
                    "decision.count.differs." + source,
                    tally.collectives(),
                    tally.individuals(),
                    lines.collectives(),
                    lines.individuals());
        }
    }
}
