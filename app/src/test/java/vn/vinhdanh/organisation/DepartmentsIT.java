package vn.vinhdanh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.platform.NotFound;

@IntegrationTest
@Transactional
class DepartmentsIT {

    private static final Department OLD =
            new Department("xx", "Sở mẫu", "SM", "Ủy ban nhân dân tỉnh mẫu", "Tỉnh mẫu", "Tỉnh mẫu", "Giám đốc");

    @Autowired
    Departments departments;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @Test
    void aRenamedDepartmentKeepsItsOldNameForOldDates() {
        departments.add(OLD);
        sql.sql("""
                        insert into organisation.department
                        select code, date '2025-03-01', null, 'Sở mẫu mới', symbol, parent_name, province, place_of_signing, director_title
                        from organisation.department where code = 'xx'
                        """).update();

        assertThat(departments.find("xx", LocalDate.of(2025, 2, 28))).isEqualTo(OLD);
        assertThat(departments.find("xx", LocalDate.of(2025, 3, 1)).name()).isEqualTo("Sở mẫu mới");
    }

    @Test
    void unitsStandInTheOrderOfTheirCodes() {
        units.add(new Unit("xx", "unit-02", "Phòng mẫu B"));
        units.add(new Unit("xx", "unit-01", "Phòng mẫu A"));

        assertThat(units.of("xx")).extracting(Unit::code).containsExactly("unit-01", "unit-02");
        assertThat(units.find("xx", "unit-02").name()).isEqualTo("Phòng mẫu B");
    }

    @Test
    void anotherDepartmentsUnitIsNotFound() {
        units.add(new Unit("xx", "unit-01", "Phòng mẫu A"));

        assertThatThrownBy(() -> units.find("yy", "unit-01")).isInstanceOf(NotFound.class);
    }
}
