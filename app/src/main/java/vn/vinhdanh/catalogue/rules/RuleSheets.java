package vn.vinhdanh.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.Awards;
import vn.vinhdanh.catalogue.Eligibility;
import vn.vinhdanh.catalogue.rules.RuleSheet.All;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** Gathers the pages of the rules. */
@Component
class RuleSheets {

    private final RuleSetRows sets;
    private final RuleSets rules;
    private final Eligibility eligibility;
    private final Awards awards;
    private final BusinessCalendar calendar;

    RuleSheets(RuleSetRows sets, RuleSets rules, Eligibility eligibility, Awards awards, BusinessCalendar calendar) {
        this.sets = sets;
        this.rules = rules;
        this.eligibility = eligibility;
        this.awards = awards;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public All all(int number, Actor person) {
        requireReader(person);
        return new All(
                sets.page((number - 1L) * RuleSheet.PAGE_SIZE, RuleSheet.PAGE_SIZE),
                eligibility.on(calendar.today()).number(),
                number,
                sets.count(),
                Right.MAINTAIN_CATALOGUE.isHeldBy(person));
    }

    @Transactional(readOnly = true)
    public RuleSheet one(int number, int page, Actor person) {
        var set = find(number, person);
        var tables = RuleFile.read(sets.file(number));
        var base = set.base() == null ? set : sets.find(set.base()).orElseThrow();
        var report = CaseReport.of(set, sets);
        var words = new CaseWords(awards.names(), tables);
        var isMine = person.is(set.proposedBy());
        var isAdmin = Right.MAINTAIN_CATALOGUE.isHeldBy(person);
        return new RuleSheet(
                set,
                eligibility.on(calendar.today()).number(),
                set.base() == null ? 0 : set.base(),
                base == set ? List.of() : RuleDifference.between(RuleFile.read(sets.file(base.number())), tables),
                report.changed().stream()
                        .skip((page - 1L) * RuleSheet.PAGE_SIZE)
                        .limit(RuleSheet.PAGE_SIZE)
                        .map(words::line)
                        .toList(),
                report.changed().size(),
                report.unexpected(),
                page,
                silent(tables, report.silent()),
                done(set) + (base == set ? 0 : done(base)),
                RuleCase.count() * (base == set ? 1 : 2),
                set.tested() && base.tested(),
                base != set
                        && (set.is("DRAFT") || set.is("WAITING"))
                        && base.number() != sets.latest().number(),
                isAdmin && isMine && set.is("DRAFT"),
                isAdmin && !isMine && set.is("WAITING"),
                isMine,
                rules.firstDay().toString());
    }

    /** The set, for who may read about it. */
    @Transactional(readOnly = true)
    public RuleSet find(int number, Actor person) {
        requireReader(person);
        return sets.find(number).orElseThrow(NotFound::new);
    }

    /** The rules of the set as a spreadsheet. */
    @Transactional(readOnly = true)
    public byte[] workbook(int number, RuleBook.Guide guide, Actor person) {
        find(number, person);
        return RuleBook.write(RuleFile.read(sets.file(number)), awards.names().keySet(), guide);
    }

    private static int done(RuleSet set) {
        return set.tested() ? RuleCase.count() : set.casesDone();
    }

    private static List<String> silent(List<RuleTable> tables, List<String> ids) {
        var named = new ArrayList<String>();
        for (var table : tables) {
            for (var place = 0; place < table.rows().size(); place++) {
                if (ids.contains(table.rows().get(place).id())) {
                    named.add(RuleBook.sheet(table) + ", dòng " + RuleBook.line(place));
                }
            }
        }
        return named;
    }

    private static void requireReader(Actor person) {
        if (!Right.READ_CATALOGUE_CHANGES.isHeldBy(person)) {
            throw new NotFound();
        }
    }
}
