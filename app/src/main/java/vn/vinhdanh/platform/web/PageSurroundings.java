package vn.vinhdanh.platform.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.ProcessAdmins;
import vn.vinhdanh.platform.calendar.BusinessCalendar;
import vn.vinhdanh.platform.engine.SignedIn;

/** What the layout of every page shows besides its content. */
@ControllerAdvice
class PageSurroundings {

    private final BusinessCalendar calendar;
    private final ProcessAdmins admins;

    PageSurroundings(BusinessCalendar calendar, ProcessAdmins admins) {
        this.calendar = calendar;
        this.admins = admins;
    }

    /** The signed-in person, absent on public pages. */
    @ModelAttribute("person")
    @Nullable
    Actor person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.getPrincipal()
                : null;
    }

    @ModelAttribute("processAdmin")
    boolean processAdmin() {
        return Optional.ofNullable(person()).map(admins::include).orElse(false);
    }

    /** The business date while a demonstration runs at one of its own. */
    @ModelAttribute("businessDate")
    @Nullable
    LocalDate businessDate() {
        return calendar.isSet() ? calendar.today() : null;
    }

    /** Puts the same around the page of a failure, which comes without model attributes. */
    void addTo(ModelAndView page) {
        page.addObject("person", person());
        page.addObject("processAdmin", processAdmin());
        page.addObject("businessDate", businessDate());
    }
}
