package vn.vinhdanh.review.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.platform.web.PageNumber;

/** Gathers a page of what a division is asked, in a fixed number of statements. */
@Component
class OpinionSheets {

    private final ProfessionalOpinions opinions;
    private final Proposals proposals;
    private final Nominations nominations;
    private final Evidence evidence;

    OpinionSheets(ProfessionalOpinions opinions, Proposals proposals, Nominations nominations, Evidence evidence) {
        this.opinions = opinions;
        this.proposals = proposals;
        this.nominations = nominations;
        this.evidence = evidence;
    }

    @Transactional(readOnly = true)
    public void addTo(Model model, OpinionTasks.At at, int page) {
        var asked = opinions.of(at.proposal(), at.division());
        asked.values().removeIf(ProfessionalOpinion::isClosed);
        var ids = asked.keySet().stream().sorted().toList();
        var pages = PageNumber.count(ids.size(), Nominees.PAGE);
        var shown = Math.min(page, pages - 1);
        var listed = ids.subList(shown * Nominees.PAGE, Math.min(ids.size(), (shown + 1) * Nominees.PAGE));
        model.addAttribute("task", at.task());
        model.addAttribute("proposal", proposals.find(at.proposal()));
        model.addAttribute("rows", rows(listed, asked));
        model.addAttribute(
                "awaited",
                asked.values().stream().filter(ProfessionalOpinion::isAwaited).count());
        model.addAttribute(
                "dueOn",
                asked.values().stream()
                        .map(ProfessionalOpinion::dueOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
    }

    private List<OpinionRow> rows(List<Long> ids, Map<Long, ProfessionalOpinion> asked) {
        var files = evidence.of(ids);
        return nominations.findAll(ids).stream()
                .sorted(Comparator.comparing(Nomination::id))
                .map(row -> new OpinionRow(
                        row, Objects.requireNonNull(asked.get(row.id())), files.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
