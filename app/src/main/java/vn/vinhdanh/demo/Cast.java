package vn.vinhdanh.demo;

import static vn.vinhdanh.identity.Role.ACCOUNTANT;
import static vn.vinhdanh.identity.Role.AUDITOR;
import static vn.vinhdanh.identity.Role.CATALOGUE_ADMIN;
import static vn.vinhdanh.identity.Role.CLERK;
import static vn.vinhdanh.identity.Role.CLUSTER_HEAD;
import static vn.vinhdanh.identity.Role.COUNCIL_CHAIR;
import static vn.vinhdanh.identity.Role.COUNCIL_MEMBER;
import static vn.vinhdanh.identity.Role.COUNCIL_SECRETARY;
import static vn.vinhdanh.identity.Role.DIRECTOR;
import static vn.vinhdanh.identity.Role.DIVISION;
import static vn.vinhdanh.identity.Role.INSPECTORATE;
import static vn.vinhdanh.identity.Role.OFFICE;
import static vn.vinhdanh.identity.Role.PROCESS_ADMIN;
import static vn.vinhdanh.identity.Role.UNIT_CLERK;
import static vn.vinhdanh.identity.Role.UNIT_HEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.Field;
import vn.vinhdanh.organisation.Unit;

/** Who and what the demonstration consists of: one department at work, and a second one to prove that they are apart. */
final class Cast {

    static final String BINH_DUONG = "bd";
    static final String NGHE_AN = "na";

    private static final List<String> UNITS_OF_BINH_DUONG = List.of(
            "Thanh tra Sở",
            "Phòng Thông tin - Báo chí - Xuất bản",
            "Phòng Bưu chính - Viễn thông",
            "Phòng Công nghệ thông tin",
            "Trung tâm Công nghệ thông tin và Truyền thông",
            "Trung tâm Thông tin điện tử",
            "Đơn vị ngành mẫu 07");

    private static final List<Integer> DIVISIONS_OF_BINH_DUONG = List.of(2, 3, 4);

    private Cast() {}

    static List<Department> departments() {
        return List.of(department(BINH_DUONG, "Bình Dương"), department(NGHE_AN, "Nghệ An"));
    }

    private static Department department(String code, String province) {
        return new Department(
                code,
                "Sở Thông tin và Truyền thông tỉnh " + province,
                "STTTT",
                "Ủy ban nhân dân tỉnh " + province,
                province,
                province,
                "Giám đốc");
    }

    static List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (var name : UNITS_OF_BINH_DUONG) {
            units.add(new Unit(BINH_DUONG, Person.unit(units.size() + 1), name));
        }
        units.add(new Unit(NGHE_AN, Person.unit(1), "Phòng Công nghệ thông tin"));
        return units;
    }

    /** The divisions that are asked, each about its own field. */
    static List<Field> fields() {
        return List.of(
                new Field(BINH_DUONG, "ttbcxb", "Thông tin, báo chí, xuất bản", Person.unit(2)),
                new Field(BINH_DUONG, "bcvt", "Bưu chính, viễn thông", Person.unit(3)),
                new Field(BINH_DUONG, "cntt", "Công nghệ thông tin", Person.unit(4)),
                new Field(NGHE_AN, "cntt", "Công nghệ thông tin", Person.unit(1)));
    }

    /** The two centres work in the fields of divisions; the code of the field by number of the unit. */
    static Map<Integer, String> usualFields() {
        return Map.of(5, "cntt", 6, "ttbcxb");
    }

    static List<Person> people() {
        var people = new ArrayList<Person>();
        for (int number = 1; number <= UNITS_OF_BINH_DUONG.size(); number++) {
            people.addAll(peopleOfUnit(BINH_DUONG, number));
        }
        for (int number : DIVISIONS_OF_BINH_DUONG) {
            people.add(Person.ofUnit(BINH_DUONG, number, "gopy", "Chuyên viên góp ý mẫu", "Chuyên viên", DIVISION));
        }
        people.addAll(peopleOfBinhDuong());
        for (int number = 1; number <= 5; number++) {
            people.add(Person.of(
                    BINH_DUONG,
                    "uyvien%02d".formatted(number),
                    "Ủy viên Hội đồng mẫu %02d".formatted(number),
                    "Ủy viên Hội đồng",
                    COUNCIL_MEMBER));
        }
        people.addAll(peopleOfUnit(NGHE_AN, 1));
        people.add(Person.of(NGHE_AN, "vanphong", "Chuyên viên Văn phòng (mẫu)", "Chuyên viên", OFFICE));
        people.add(Person.of(NGHE_AN, "thanhtra", "Thanh tra viên (mẫu)", "Thanh tra viên", INSPECTORATE));
        people.add(Person.of(NGHE_AN, "quantri", "Quản trị quy trình (mẫu)", "Chuyên viên", PROCESS_ADMIN));
        people.add(Person.of(NGHE_AN, "kiemtra", "Cán bộ kiểm tra (mẫu)", "Chuyên viên", AUDITOR));
        return people;
    }

    private static List<Person> peopleOfUnit(String department, int number) {
        return List.of(
                Person.ofUnit(department, number, "truong", "Trưởng đơn vị mẫu", "Trưởng đơn vị", UNIT_HEAD),
                Person.ofUnit(department, number, "chuyenvien", "Chuyên viên mẫu", "Chuyên viên", UNIT_CLERK));
    }

    private static List<Person> peopleOfBinhDuong() {
        return List.of(
                Person.of(
                        BINH_DUONG,
                        "giamdoc",
                        "Giám đốc Sở (mẫu)",
                        "Giám đốc",
                        DIRECTOR,
                        COUNCIL_CHAIR,
                        COUNCIL_MEMBER),
                Person.of(
                        BINH_DUONG,
                        "chanhvanphong",
                        "Chánh Văn phòng (mẫu)",
                        "Chánh Văn phòng",
                        OFFICE,
                        COUNCIL_SECRETARY,
                        COUNCIL_MEMBER),
                Person.of(BINH_DUONG, "vanphong", "Chuyên viên Văn phòng (mẫu)", "Chuyên viên", OFFICE),
                Person.of(BINH_DUONG, "vanthu", "Văn thư (mẫu)", "Văn thư", CLERK),
                Person.of(BINH_DUONG, "ketoan", "Kế toán (mẫu)", "Kế toán", ACCOUNTANT),
                Person.of(BINH_DUONG, "thanhtra", "Thanh tra viên (mẫu)", "Thanh tra viên", INSPECTORATE),
                Person.of(BINH_DUONG, "cumtruong", "Cụm trưởng cụm thi đua (mẫu)", "Cụm trưởng", CLUSTER_HEAD),
                Person.of(BINH_DUONG, "danhmuc", "Quản trị danh mục (mẫu)", "Chuyên viên", CATALOGUE_ADMIN),
                Person.of(BINH_DUONG, "danhmuc2", "Quản trị danh mục mẫu 02", "Chuyên viên", CATALOGUE_ADMIN),
                Person.of(BINH_DUONG, "quantri", "Quản trị quy trình (mẫu)", "Chuyên viên", PROCESS_ADMIN),
                Person.of(BINH_DUONG, "kiemtra", "Cán bộ kiểm tra (mẫu)", "Chuyên viên", AUDITOR));
    }
}
