package vn.vinhdanh.identity;

import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.ProcessAdmins;

/** Process admins are those who hold the right to operate processes. */
@Component
class HoldersOfProcessRights implements ProcessAdmins {

    @Override
    public boolean include(Actor person) {
        return Right.OPERATE_PROCESSES.isHeldBy(person);
    }
}
