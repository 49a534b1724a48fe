package vn.vinhdanh.register.past;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.catalogue.AwardNames;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;

/** Puts together what the page of one past award shows to this person. */
@Component
class PastAwardSheet {

    /** What the second person looks up in the source. */
    static final Set<PastColumn> DECIDED = Set.of(
            PastColumn.AWARD,
            PastColumn.LEVEL,
            PastColumn.AUTHORITY,
            PastColumn.NUMBER,
            PastColumn.DATE,
            PastColumn.YEAR);

    private final PastSearch search;
    private final AwardNames names;
    private final Scans scans;
    private final PastAwardOwners owners;
    private final SameDecision others;

    PastAwardSheet(PastSearch search, AwardNames names, Scans scans, PastAwardOwners owners, SameDecision others) {
        this.search = search;
        this.names = names;
        this.scans = scans;
        this.owners = owners;
        this.others = others;
    }

    /** The page; {@code cells} are what its fields hold. */
    ModelAndView of(PastAwardEntry entry, Map<PastColumn, String> cells, Actor person) {
        var known = names.all();
        var mayVerify = Right.VERIFY_PAST_AWARDS.isHeldBy(person) && entry.status() == PastStatus.ENTERED;
        var own = mayVerify && search.hasWritten(entry.id(), person);
        return new ModelAndView("register/past/award")
                .addObject("entry", entry)
                .addObject("cells", cells)
                .addObject(
                        "columns",
                        List.of(
                                PastColumn.AWARD,
                                PastColumn.LEVEL,
                                PastColumn.AUTHORITY,
                                PastColumn.NUMBER,
                                PastColumn.DATE,
                                PastColumn.YEAR))
                .addObject("names", known.names())
                .addObject(
                        "candidates",
                        entry.award().awardCode() == null
                                ? known.candidates(entry.award().awardName())
                                : List.of())
                .addObject("history", search.history(entry.id()))
                .addObject("scan", entry.scan() == null ? null : scans.find(entry.scan()))
                .addObject("owner", owners.of(entry.id()).orElse(null))
                .addObject("mayReadPeople", Right.READ_PEOPLE.isHeldBy(person))
                .addObject("mayLink", Right.MAINTAIN_PEOPLE.isHeldBy(person))
                .addObject("mayEnter", Right.ENTER_PAST_AWARDS.isHeldBy(person))
                .addObject("mayVerify", mayVerify && !own)
                .addObject("own", own)
                .addObject("most", SameDecision.MOST)
                .addObject("waiting", mayVerify && !own ? others.waitingBeside(entry, person) : List.of())
                .addObject("typed", Map.of())
                .addObject("problems", Map.of());
    }
}
