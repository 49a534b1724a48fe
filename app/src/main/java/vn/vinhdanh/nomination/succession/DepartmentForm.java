package vn.vinhdanh.nomination.succession;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.organisation.DepartmentChanges;
import vn.vinhdanh.platform.text.VietnameseDate;

/** What somebody has typed to give the department other names, kept as typed until it is right. */
record DepartmentForm(Map<String, String> fields, String day, String decision) {

    static DepartmentForm of(Department department) {
        return new DepartmentForm(DepartmentChanges.fields(department), "", "");
    }

    /** The form as a browser sends it. */
    static DepartmentForm sent(Department department, Map<String, String> sent) {
        var fields = new LinkedHashMap<String, String>();
        DepartmentChanges.fields(department)
                .keySet()
                .forEach(field -> fields.put(field, ChangeForm.text(sent.getOrDefault(field, ""))));
        return new DepartmentForm(
                fields, sent.getOrDefault("day", ""), ChangeForm.text(sent.getOrDefault("decision", "")));
    }

    Department wanted(String code) {
        return new Department(
                code,
                fields.getOrDefault("name", ""),
                fields.getOrDefault("symbol", ""),
                fields.getOrDefault("parentName", ""),
                fields.getOrDefault("province", ""),
                fields.getOrDefault("placeOfSigning", ""),
                fields.getOrDefault("directorTitle", ""));
    }

    @Nullable
    LocalDate firstDay() {
        return VietnameseDate.typed(day).orElse(null);
    }
}
