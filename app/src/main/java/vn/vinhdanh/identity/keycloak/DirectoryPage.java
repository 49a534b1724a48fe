package vn.vinhdanh.identity.keycloak;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.HomeLinks;

/** Shows process admins how the synchronisation with Keycloak goes, and who is kept out by it. */
@Controller
@Profile("keycloak")
class DirectoryPage implements HomeLinks {

    private final SyncState state;
    private final DirectorySync sync;

    DirectoryPage(SyncState state, DirectorySync sync) {
        this.state = state;
        this.sync = sync;
    }

    @Override
    public List<HomeLink> of(Actor person) {
        return Right.OPERATE_PROCESSES.isHeldBy(person)
                ? List.of(new HomeLink("/admin/directory", "identity.directory.title", "identity.directory.hint"))
                : List.of();
    }

    @GetMapping("/admin/directory")
    String show(Actor admin, Model model) {
        model.addAttribute("state", state.view());
        model.addAttribute("conflicts", state.conflicts(admin.department()));
        return "identity/directory";
    }

    @PostMapping("/admin/directory")
    String now() {
        sync.now();
        return "redirect:/admin/directory";
    }
}
