package vn.vinhdanh.register.past.sheet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.TidyText;

/** The lists that the office has brought; a worker reads them, and a file that was brought once is never read again. */
@Component
public class PastImports {

    private static final int MOST_SHOWN = 50;
    private static final int LONGEST_SOURCE = 500;
    private static final String READ = """
            select brought.*, (select count(*) from register.past_import_row row where row.import_id = brought.id) as waiting
              from register.past_import brought
            """;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PastImports(JdbcClient jdbc, StoredFiles files, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What became of a file.
     *
     * @param again whether the same file had been brought before, so that nothing was done
     */
    public record Brought(long id, boolean again) {}

    /** Keeps the file and lets the worker read it; the same file again adds nothing. */
    @Transactional
    public Brought bring(String fileName, byte[] content, String source, Actor person) {
        if (!Right.ENTER_PAST_AWARDS.isHeldBy(person)) {
            throw new NotFound();
        }
        var from = TidyText.line(source);
        if (from.isEmpty() || from.length() > LONGEST_SOURCE) {
            throw Refusal.at("source", "register.past.import.sourceMissing", LONGEST_SOURCE);
        }
        var total = PastList.count(content);
        var earlier = withContent(person.department(), content);
        if (earlier.isPresent()) {
            return new Brought(earlier.get(), true);
        }
        var id = jdbc.sql("""
                        insert into register.past_import
                            (department, person, person_name, file_id, file_name, sha256, source, brought_at, total)
                        values (:department, :person, :personName, :file, :fileName, :sha256, :source, :now, :total)
                        on conflict do nothing
                        returning id
                        """)
                .param("department", person.department())
                .param("person", person.userName())
                .param("personName", person.fullName())
                .param(
                        "file",
                        files.save(fileName, "application/octet-stream", content)
                                .id())
                .param("fileName", fileName)
                .param("sha256", Sha256.of(content))
                .param("source", from)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("total", total)
                .query(Long.class)
                .optional();
        events.publishEvent(new PastListBrought());
        return id.map(added -> new Brought(added, false))
                .orElseGet(() ->
                        new Brought(withContent(person.department(), content).orElseThrow(), true));
    }

    private Optional<Long> withContent(String department, byte[] content) {
        return jdbc.sql("select id from register.past_import where department = :department and sha256 = :sha256")
                .param("department", department)
                .param("sha256", Sha256.of(content))
                .query(Long.class)
                .optional();
    }

    /** The department's latest lists. */
    @Transactional(readOnly = true)
    public List<PastImport> of(String department) {
        return jdbc.sql(READ + "where department = :department order by id desc limit :most")
                .param("department", department)
                .param("most", MOST_SHOWN)
                .query(PastImport.class)
                .list();
    }

    /** One list of the department. */
    @Transactional(readOnly = true)
    public PastImport find(String department, long id) {
        return jdbc.sql(READ + "where department = :department and id = :id")
                .param("department", department)
                .param("id", id)
                .query(PastImport.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those that are not read to their end, in the order in which they were brought. */
    @Transactional(readOnly = true)
    public List<PastImport> unfinished() {
        return jdbc.sql(READ + "where done_at is null order by id")
                .query(PastImport.class)
                .list();
    }
}
