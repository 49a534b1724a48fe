package vn.vinhdanh.platform.engine;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.calendar.BusinessCalendar;

/** As whom a person acts at a task: as themselves where they may, else in the stead of the person whose task it is. */
@Component
public class ActorsAtTasks {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final People people;
    private final TaskSubstitutes substitutes;
    private final CandidateLinks links;
    private final BusinessCalendar calendar;
    private final MessageSource texts;

    ActorsAtTasks(
            People people,
            TaskSubstitutes substitutes,
            CandidateLinks links,
            BusinessCalendar calendar,
            MessageSource texts) {
        this.people = people;
        this.substitutes = substitutes;
        this.links = links;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** The person of that user name at the task. */
    public Actor of(String taskId, String userName) {
        return of(taskId, people.find(userName).orElseThrow(NotFound::new));
    }

    /** The person at the task; refused when their time as a substitute is over and they have no right of their own. */
    public Actor of(String taskId, Actor person) {
        var substitute = substitutes.find(taskId, person.userName());
        if (substitute.isEmpty()) {
            return person;
        }
        var candidates = links.groupsOf(taskId);
        return common(person.groups(), candidates).isEmpty() ? inStead(person, substitute.get(), candidates) : person;
    }

    /** The groups for whose people the task waits. */
    public Set<String> groupsAt(String taskId) {
        return links.groupsOf(taskId);
    }

    /** How people read that one did something in the other's stead. */
    public String told(String name, String absentName) {
        return texts.getMessage("platform.actor.inStead", new Object[] {name, absentName}, VIETNAMESE);
    }

    /** Lends exactly the groups of the absent person for which the task waits, as they have them now. */
    private Actor inStead(Actor person, TaskSubstitute substitute, Set<String> candidates) {
        var absent = people.find(substitute.absent())
                .filter(found -> found.department().equals(person.department()))
                .orElseThrow(ActorsAtTasks::over);
        var lent = common(absent.groups(), candidates);
        if (lent.isEmpty() || !substitute.isInForceOn(calendar.today())) {
            throw over();
        }
        lent.addAll(person.groups());
        return new Actor(
                person.userName(),
                told(person.fullName(), absent.fullName()),
                person.department(),
                lent,
                absent.userName());
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        var common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static Refusal over() {
        return Refusal.of("platform.task.standInOver");
    }
}
