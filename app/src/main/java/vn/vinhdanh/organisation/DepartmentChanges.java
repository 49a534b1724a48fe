package vn.vinhdanh.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.text.VietnameseDate;

/** How a department is renamed or succeeded by another: its code stays, documents of a day bear the name of that day. */
@Component
public class DepartmentChanges {

    private final Departments departments;
    private final BusinessCalendar calendar;
    private final JdbcClient sql;

    DepartmentChanges(Departments departments, BusinessCalendar calendar, JdbcClient sql) {
        this.departments = departments;
        this.calendar = calendar;
        this.sql = sql;
    }

    /** The changes of the department that hold or are to hold, the last first. */
    @Transactional(readOnly = true)
    public List<DepartmentChange> of(String department) {
        return sql.sql("select id, day, old_name, new_name, decision, told from organisation.department_change"
                        + " where department = ? and undone_at is null order by day desc")
                .param(department)
                .query(DepartmentChange.class)
                .list();
    }

    /** Throws when the change cannot be, with each reason at its field. */
    @Transactional(readOnly = true)
    public void require(Department wanted, @Nullable LocalDate day, String decision) {
        var reasons = new ArrayList<Reason>();
        fields(wanted).forEach((field, text) -> {
            if (text.isBlank()) {
                reasons.add(Reason.at(field, "organisation.department.empty"));
            }
        });
        if (decision.isBlank()) {
            reasons.add(Reason.at("decision", "organisation.change.noDecision"));
        }
        if (day == null) {
            reasons.add(Reason.at("day", "organisation.change.noDay"));
        } else {
            sql.sql("select max(valid_from) from organisation.department where code = ? and valid_from > '-infinity'")
                    .param(wanted.code())
                    .query(LocalDate.class)
                    .optional()
                    .filter(last -> !day.isAfter(last))
                    .ifPresent(last ->
                            reasons.add(Reason.at("day", "organisation.department.tooEarly", VietnameseDate.of(last))));
        }
        if (reasons.isEmpty() && departments.find(wanted.code(), last()).equals(wanted)) {
            reasons.add(Reason.at("name", "organisation.change.after.sameName"));
        }
        Refusal.unlessEmpty(reasons);
    }

    /** From the day on the department is called so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Department wanted, LocalDate day, String decision, Actor actor) {
        hold(wanted.code());
        require(wanted, day, decision);
        var old = departments.find(wanted.code(), last());
        sql.sql("update organisation.department set valid_to = :day where code = :code and valid_to is null")
                .param("day", day)
                .param("code", wanted.code())
                .update();
        sql.sql("insert into organisation.department"
                        + " (code, valid_from, name, symbol, parent_name, province, place_of_signing, director_title)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        wanted.code(),
                        day,
                        wanted.name(),
                        wanted.symbol(),
                        wanted.parentName(),
                        wanted.province(),
                        wanted.placeOfSigning(),
                        wanted.directorTitle())
                .update();
        sql.sql("insert into organisation.department_change"
                        + " (department, day, old_name, new_name, decision, person, told, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        wanted.code(),
                        day,
                        old.name(),
                        wanted.name(),
                        decision,
                        actor.userName(),
                        actor.fullName(),
                        calendar.now())
                .update();
    }

    /** Takes the last change of the department back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DepartmentChange undo(String department, long id, Actor actor) {
        hold(department);
        var all = of(department);
        var change = all.stream().filter(each -> each.id() == id).findFirst().orElseThrow(NotFound::new);
        if (!change.equals(all.get(0))) {
            throw new Conflict("organisation.change.changedMeanwhile");
        }
        sql.sql("delete from organisation.department where code = ? and valid_from = ?")
                .params(department, change.day())
                .update();
        sql.sql("update organisation.department set valid_to = null where code = ? and valid_to = ?")
                .params(department, change.day())
                .update();
        sql.sql("update organisation.department_change set undone_by = ?, undone_at = ? where id = ?")
                .params(actor.userName(), calendar.now(), id)
                .update();
        return change;
    }

    /** What a department bears in words, by the names of the form's fields. */
    public static Map<String, String> fields(Department department) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", department.name());
        fields.put("symbol", department.symbol());
        fields.put("parentName", department.parentName());
        fields.put("province", department.province());
        fields.put("placeOfSigning", department.placeOfSigning());
        fields.put("directorTitle", department.directorTitle());
        return fields;
    }

    private void hold(String department) {
        sql.sql("select code from organisation.department where code = ? for update")
                .param(department)
                .query(String.class)
                .list();
    }

    /** After every change that has been entered. */
    private static LocalDate last() {
        return LocalDate.of(9999, 1, 1);
    }
}
