package vn.vinhdanh.identity.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.substitution.Substitution.Named;
import vn.vinhdanh.platform.Actor;

/** The substitutions as they are stored, with the names people have today. */
@Component
class SubstitutionRows {

    private static final String ALL = """
            select s.*, absent.full_name as absent_name, substitute.full_name as substitute_name,
                   maker.full_name as made_by_name, ender.full_name as ended_by_name
              from identity.substitution s
              left join identity.account absent on absent.user_name = s.absent
              left join identity.account substitute on substitute.user_name = s.substitute
              left join identity.account maker on maker.user_name = s.made_by
              left join identity.account ender on ender.user_name = s.ended_by
            """;

    private static final String NEWEST_FIRST = " order by s.from_date desc, s.id desc limit 200";

    private final JdbcClient sql;

    SubstitutionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two arrangements for the same person wait for each other, so that the second one sees the first. */
    void lock(String absent) {
        sql.sql("select cast(pg_advisory_xact_lock(hashtextextended(:absent, 21)) as text)")
                .param("absent", absent)
                .query(String.class)
                .optional();
    }

    void insert(SubstitutionForm form, Actor absent, Actor maker) {
        sql.sql("""
                        insert into identity.substitution
                               (department, absent, substitute, from_date, to_date, steps, reason, made_by)
                        values (:department, :absent, :substitute, :from, :to, :steps, :reason, :maker)
                        """)
                .param("department", absent.department())
                .param("absent", absent.userName())
                .param("substitute", form.substitute())
                .param("from", form.firstDay())
                .param("to", form.lastDay())
                .param("steps", form.chosenSteps().toArray(String[]::new))
                .param("reason", form.tidyReason())
                .param("maker", maker.userName())
                .update();
    }

    /** Whether it was still to be ended. */
    boolean end(long id, String person) {
        return sql.sql("""
                        update identity.substitution set ended_by = :person, ended_at = clock_timestamp()
                         where id = :id and ended_at is null
                        """).param("person", person).param("id", id).update() > 0;
    }

    Optional<Substitution> find(long id, String department) {
        return sql.sql(ALL + " where s.id = :id and s.department = :department")
                .param("id", id)
                .param("department", department)
                .query(SubstitutionRows::row)
                .optional();
    }

    /** Those in which the person is away or does the work, the newest first. */
    List<Substitution> concerning(String person) {
        return sql.sql(ALL + " where :person in (s.absent, s.substitute)" + NEWEST_FIRST)
                .param("person", person)
                .query(SubstitutionRows::row)
                .list();
    }

    /** All of the department, the newest first. */
    List<Substitution> of(String department) {
        return sql.sql(ALL + " where s.department = :department" + NEWEST_FIRST)
                .param("department", department)
                .query(SubstitutionRows::row)
                .list();
    }

    /** Where the person has a substitute on some day of the wanted period. */
    List<Substitution> absences(String person, SubstitutionForm period) {
        return sql.sql(ALL + """
                         where s.absent = :person and s.ended_at is null and s.from_date <= :to and s.to_date >= :from
                        """)
                .param("person", person)
                .param("from", period.firstDay())
                .param("to", period.lastDay())
                .query(SubstitutionRows::row)
                .list();
    }

    private static Substitution row(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                named(row, "absent"),
                named(row, "substitute"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                List.of((String[]) row.getArray("steps").getArray()),
                row.getString("reason"),
                named(row, "made_by"),
                row.getString("ended_by") == null ? null : named(row, "ended_by"));
    }

    /** Somebody who has left the department keeps a place in its record. */
    private static Named named(ResultSet row, String column) throws SQLException {
        @Nullable String name = row.getString(column + "_name");
        var userName = row.getString(column);
        return new Named(userName, name == null ? userName : name);
    }
}
