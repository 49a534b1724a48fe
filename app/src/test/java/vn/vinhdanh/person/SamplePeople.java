package vn.vinhdanh.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.register.past.PastAwards;
import vn.vinhdanh.register.past.PastColumn;

/** KnownPeople whom the office of a sample department has entered: one with a post, awards, a namesake and a merged record. */
@Component
public class SamplePeople {

    private final KnownPeople people;
    private final Merges merges;
    private final Owners owners;
    private final PastAwards awards;
    private final JdbcClient sql;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    SamplePeople(KnownPeople people, Merges merges, Owners owners, PastAwards awards, JdbcClient sql) {
        this.people = people;
        this.merges = merges;
        this.owners = owners;
        this.awards = awards;
        this.sql = sql;
    }

    /** The numbers of the person, of the namesake, of post and merge, of an award of the person and of one of nobody. */
    public Map<String, String> of(String department) {
        return known.computeIfAbsent(department, this::made);
    }

    private Map<String, String> made(String department) {
        var officer = officer(department);
        var person = enter("Nguyễn Thị Mẫu Hoa", officer);
        var other = enter("Nguyễn Thị Mẫu Hòa", officer);
        var merged = enter("Nguyễn Thị Mẫu Hoà", officer);
        merges.merge(person, merged, "Cùng một người, ghi khác dấu", officer);
        var linked = award("Nguyễn Thị Mẫu Hoa", "Giấy khen của Giám đốc Sở", "2014", officer);
        owners.link(person, PersonHonour.Kind.PAST_AWARD, linked, officer);
        var numbers = new HashMap<String, String>();
        numbers.put("id", Long.toString(person));
        numbers.put("other", Long.toString(other));
        numbers.put("post", number("select min(id) from organisation.post where person_id = ?", person));
        numbers.put("merge", number("select min(id) from organisation.person_merge where merged = ?", merged));
        numbers.put("linked", Long.toString(linked));
        numbers.put("award", Long.toString(award("Nguyễn Thị Mẫu Hoa", "Bằng khen của Bộ trưởng", "4/2015", officer)));
        return numbers;
    }

    private long enter(String name, Actor officer) {
        return people.enter(
                new PersonForm(name, "05/09/1975", "CB-01"),
                new PostForm("Phóng viên", "", "Đài Truyền thanh huyện mẫu", "01/03/2010", ""),
                officer);
    }

    private long award(String name, String award, String date, Actor officer) {
        return awards.enter(
                Map.of(
                        PastColumn.KIND, "Cá nhân",
                        PastColumn.NAME, name,
                        PastColumn.POST, "Phóng viên",
                        PastColumn.UNIT, "Đài Truyền thanh huyện mẫu",
                        PastColumn.AWARD, award,
                        PastColumn.DATE, date,
                        PastColumn.SOURCE, "Sổ khen thưởng mẫu"),
                officer);
    }

    private String number(String statement, long id) {
        return Long.toString(sql.sql(statement).param(id).query(Long.class).single());
    }

    private static Actor officer(String department) {
        return new Actor(
                department + ".officer-of-people",
                "Người nhập mẫu",
                department,
                Set.of(Groups.of(Role.OFFICE, department)));
    }
}
