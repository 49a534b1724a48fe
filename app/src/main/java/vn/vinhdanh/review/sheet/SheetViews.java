package vn.vinhdanh.review.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.AskedFacts;
import vn.vinhdanh.nomination.duplicate.DuplicatePair;
import vn.vinhdanh.nomination.duplicate.DuplicatePairs;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.engine.OpenTask;
import vn.vinhdanh.review.OfficeNotes;
import vn.vinhdanh.review.ReasonTemplates;

/** Puts the page together: the sheet, and the empty forms that a refusal fills with what was typed. */
@Component
class SheetViews {

    private final AppraisalSheets sheets;
    private final OfficeNotes notes;
    private final ReasonTemplates templates;
    private final Hearings hearings;
    private final RowHistories histories;
    private final AskedFacts asked;
    private final DuplicatePairs duplicates;

    SheetViews(
            AppraisalSheets sheets,
            OfficeNotes notes,
            ReasonTemplates templates,
            Hearings hearings,
            RowHistories histories,
            AskedFacts asked,
            DuplicatePairs duplicates) {
        this.sheets = sheets;
        this.notes = notes;
        this.templates = templates;
        this.hearings = hearings;
        this.histories = histories;
        this.asked = asked;
        this.duplicates = duplicates;
    }

    /** The page as it stands now. */
    ModelAndView of(OpenTask task, Actor officer, SheetQuery query) {
        var sheet = sheets.of(task, officer, query);
        // an officer may be the nominee: what colleagues noted about them is not for them
        var shown = sheet.barred() == null
                ? notes.of(sheet.chosen().id()).stream().map(NoteLine::of).toList()
                : List.<NoteLine>of();
        var chosen = sheet.chosen().id();
        var pairs =
                duplicates.with(sheet.proposal().department(), sheet.loaded().keySet());
        return new ModelAndView("review/appraisal")
                .addObject(
                        "pairs", pairs.stream().filter(pair -> pair.has(chosen)).toList())
                .addObject("pressing", pressing(pairs))
                .addObject("sheet", sheet)
                .addObject("form", OpinionForm.of(sheet.chosen()))
                .addObject("notes", shown)
                .addObject("heard", hearings.of(sheet.chosen().nomination()))
                .addObject(
                        "history", histories.of(sheet.proposal(), sheet.chosen().id()))
                .addObject(
                        "places",
                        asked.fields(
                                sheet.proposal(), sheet.chosen().nomination().kind()))
                .addObject("templates", templates.of(officer.department()))
                .addObject("bulk", BulkForm.EMPTY)
                .addObject("shows", Show.values())
                .addObject("kinds", RecipientKind.values());
    }

    /** The rows about which somebody must decide. */
    private static Set<Long> pressing(List<DuplicatePair> pairs) {
        return pairs.stream()
                .filter(DuplicatePair::isPressing)
                .flatMap(pair -> Stream.of(pair.first().id(), pair.second().id()))
                .collect(Collectors.toSet());
    }

    /** The page with why something was refused. */
    ModelAndView refused(OpenTask task, Actor officer, SheetQuery query, Refusal refusal) {
        var view = of(task, officer, query);
        view.setStatus(refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }
}
