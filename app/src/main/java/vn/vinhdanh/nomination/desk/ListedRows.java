package vn.vinhdanh.nomination.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Checklist;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.duplicate.ListTwins;
import vn.vinhdanh.platform.web.PageNumber;

/** Fills the lists of nominees that unit and office look at, in a fixed number of statements. */
@Component
class ListedRows {

    private static final EligibilityAnswer NOT_ASKED = EligibilityAnswer.of(List.of(), 0);

    private final Nominees nominees;
    private final Nominations nominations;
    private final Evidence evidence;
    private final Calls calls;
    private final ListTwins twins;

    ListedRows(Nominees nominees, Nominations nominations, Evidence evidence, Calls calls, ListTwins twins) {
        this.nominees = nominees;
        this.nominations = nominations;
        this.evidence = evidence;
        this.calls = calls;
        this.twins = twins;
    }

    /** One page of what the form asks for, counted from zero; behind the last one it is the last. */
    void addTo(Model model, FrameCase at, ListForm form, int page) {
        var all = all(at);
        var found = found(all, form);
        var pages = PageNumber.count(found.size(), Nominees.PAGE);
        var shown = Math.min(Math.max(0, page), pages - 1);
        var rows = found.subList(shown * Nominees.PAGE, Math.min(found.size(), (shown + 1) * Nominees.PAGE));
        model.addAttribute("task", at.task());
        model.addAttribute("proposal", at.proposal());
        model.addAttribute("call", calls.find(at.proposal().callId()));
        model.addAttribute("rows", form.asksConditions() ? rows : judged(rows));
        model.addAttribute("complete", all.stream().allMatch(row -> row.gaps().isEmpty()));
        model.addAttribute("found", found.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("counts", nominees.counts(at.id()));
        model.addAttribute("limits", EntryLimits.ALL);
    }

    private List<ListedRow> all(FrameCase at) {
        var files = evidence.ofProposal(at.id());
        var repeated = twins.of(at.id());
        var rows = new ArrayList<ListedRow>();
        for (var nominee : nominees.of(at.id())) {
            rows.add(new ListedRow(
                    rows.size() + 1,
                    nominee,
                    files.getOrDefault(nominee.id(), List.of()),
                    Stream.concat(
                                    Checklist.gaps(nominee, files.keySet()).stream(),
                                    repeated.obstaclesAt(nominee.id()).stream())
                            .toList(),
                    repeated.noticesAt(nominee.id()),
                    NOT_ASKED));
        }
        return rows;
    }

    private List<ListedRow> found(List<ListedRow> all, ListForm form) {
        var found = all.stream().filter(form::finds).toList();
        return (form.asksConditions() ? judged(found) : found)
                .stream().filter(form::findsByConditions).sorted(form.order()).toList();
    }

    private List<ListedRow> judged(List<ListedRow> rows) {
        var answers =
                nominations.eligibilityOf(rows.stream().map(ListedRow::nominee).toList());
        return rows.stream()
                .map(row -> row.judged(answers.getOrDefault(row.nominee().id(), NOT_ASKED)))
                .toList();
    }
}
