package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RolesTableTest {

    private static final Path PAGE = Path.of("..", "docs", "roles.md");

    @Test
    void thePageOfRolesSaysWhatTheCodeEnforces() throws IOException {
        if (Boolean.getBoolean("vinhdanh.docs.write")) {
            Files.writeString(PAGE, RolesTable.text());
        }

        assertThat(PAGE)
                .as("docs/roles.md; write it with -Dtest=RolesTableTest -Dvinhdanh.docs.write=true")
                .exists();
        assertThat(Files.readString(PAGE))
                .as("docs/roles.md differs from vn.vinhdanh.identity.Right; write it anew with"
                        + " -Dtest=RolesTableTest -Dvinhdanh.docs.write=true and read the difference")
                .isEqualTo(RolesTable.text());
    }

    @Test
    void everyRoleHasItsRow() {
        for (var role : Role.values()) {
            assertThat(RolesTable.text()).contains("| `" + role + "` (" + role.vietnamese() + ") |");
        }
    }
}
