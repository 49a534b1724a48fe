package vn.vinhdanh.workflow;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** Shows process admins what domain and engine disagree about in their department, as of now. */
@Controller
class AgreementPage implements HomeLinks {

    private static final String ADDRESS = "/admin/agreement";

    private final Agreement agreement;

    AgreementPage(Agreement agreement) {
        this.agreement = agreement;
    }

    @GetMapping(ADDRESS)
    String show(Actor admin, Model model) {
        model.addAttribute("disagreements", agreement.check(admin.department()));
        return "workflow/agreement";
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.OPERATE_PROCESSES.isHeldBy(person)
                ? List.of(new HomeLink(ADDRESS, "workflow.agreement.home", "workflow.agreement.homeHint"))
                : List.of();
    }
}
