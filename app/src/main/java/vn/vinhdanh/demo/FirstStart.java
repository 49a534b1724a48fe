package vn.vinhdanh.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organisation.Unit;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.calendar.Demonstration;
import vn.vinhdanh.platform.failpoint.FailPoints;

/** Fills an empty database with the demonstration, all or nothing: a start killed in the middle is done anew by the next. */
@Component
@Profile("!production")
@EnableConfigurationProperties(DemoSettings.class)
class FirstStart {

    private final DemoSettings settings;
    private final Demonstration demonstration;
    private final BusinessCalendar calendar;
    private final Workplace workplace;
    private final Staff staff;

    FirstStart(
            DemoSettings settings,
            Demonstration demonstration,
            BusinessCalendar calendar,
            Workplace workplace,
            Staff staff) {
        this.settings = settings;
        this.demonstration = demonstration;
        this.calendar = calendar;
        this.workplace = workplace;
        this.staff = staff;
    }

    /** Has no effect on a database in which a demonstration has begun. */
    @Transactional
    public void fillOnce() {
        if (calendar.isSet()) {
            return;
        }
        var cast = new LinkedHashMap<Person, Secrets>();
        Cast.people().forEach(person -> cast.put(person, Secrets.randomFor(person)));
        // before the commit: an account that exists always has its password in the file
        new AccountsFile(settings.accountsFile()).write(cast, unitNames());
        FailPoints.reached("demo-accounts-written");
        demonstration.begin(settings.businessDate());
        workplace.fill();
        staff.create(cast);
        FailPoints.reached("demo-filled");
    }

    private static Map<String, String> unitNames() {
        return Cast.units().stream()
                .collect(Collectors.toMap(unit -> unit.department() + "/" + unit.code(), Unit::name));
    }
}
