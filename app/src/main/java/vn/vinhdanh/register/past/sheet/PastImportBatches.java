package vn.vinhdanh.register.past.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.catalogue.AwardNames;
import vn.vinhdanh.register.past.PastAction;
import vn.vinhdanh.register.past.PastAwardRows;
import vn.vinhdanh.register.past.PastAwardRows.Addition;
import vn.vinhdanh.register.past.PastReading;

/** Takes a batch of rows and moves on, in one short transaction and a fixed number of statements. */
@Component
class PastImportBatches {

    private final JdbcClient jdbc;
    private final PastAwardRows awards;
    private final PastImportRows repairs;
    private final AwardNames names;
    private final Clock clock;

    PastImportBatches(JdbcClient jdbc, PastAwardRows awards, PastImportRows repairs, AwardNames names, Clock clock) {
        this.jdbc = jdbc;
        this.awards = awards;
        this.repairs = repairs;
        this.names = names;
        this.clock = clock;
    }

    /** Enters the right rows, keeps the wrong ones for repair, and says which line was the last. */
    @Transactional
    int take(PastImport list, int behind, List<ListedAward> batch) {
        var known = names.all();
        var right = new ArrayList<Addition>();
        var wrong = new ArrayList<ListedAward>();
        for (var row : batch) {
            var award = new PastReading(row.cells(), known, LocalDate.now(clock)).award();
            award.ifPresentOrElse(
                    read -> right.add(new Addition(read, list.fileName() + ", dòng " + row.line())),
                    () -> wrong.add(row));
        }
        repairs.replace(
                list,
                batch.stream().map(ListedAward::reference).filter(id -> id > 0).toList());
        repairs.add(list, wrong);
        var added = awards.add(right, new PastAwardRows.Origin(list.bringer(), list.id(), PastAction.IMPORTED))
                .size();
        var last = batch.get(batch.size() - 1).line();
        moveOn(list, behind, last, batch.size(), added, right.size() - added);
        return last;
    }

    /** The same with the last rows, of which there may be none; nothing is left to read. */
    @Transactional
    void finish(PastImport list, int behind, List<ListedAward> batch) {
        var last = batch.isEmpty() ? behind : take(list, behind, batch);
        jdbc.sql("update register.past_import set done_at = :now where id = :id and last_line = :last")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", list.id())
                .param("last", last)
                .update();
    }

    /** Another node may read the same list: only one gets past a line, the other's batch is undone. */
    private void moveOn(PastImport list, int behind, int last, int read, int added, int doubled) {
        var moved = jdbc.sql("""
                        update register.past_import
                           set last_line = :last, read = read + :read, added = added + :added, doubled = doubled + :doubled
                         where id = :id and last_line = :behind
                        """)
                .param("last", last)
                .param("read", read)
                .param("added", added)
                .param("doubled", doubled)
                .param("id", list.id())
                .param("behind", behind)
                .update();
        if (moved == 0) {
            throw new IllegalStateException("List " + list.id() + " was read past line " + behind + " by another node");
        }
    }
}
