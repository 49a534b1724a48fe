package vn.vinhdanh.identity;

/** What a person may be asked to do; the roles of a unit exist once in each unit, the others once in a department. */
public enum Role {
    UNIT_HEAD("head", "Trưởng đơn vị", true),
    UNIT_CLERK("clerk", "Chuyên viên đơn vị", true),
    OFFICE("office", "Văn phòng", false),
    DIVISION("division", "Phòng chuyên môn", true),
    INSPECTORATE("inspectorate", "Thanh tra", false),
    COUNCIL_MEMBER("council.member", "Ủy viên Hội đồng", false),
    COUNCIL_SECRETARY("council.secretary", "Thư ký Hội đồng", false),
    COUNCIL_CHAIR("council.chair", "Chủ tịch Hội đồng", false),
    DIRECTOR("director", "Giám đốc", false),
    CLERK("clerk", "Văn thư", false),
    ACCOUNTANT("accountant", "Kế toán", false),
    CLUSTER_HEAD("cluster-head", "Cụm trưởng cụm thi đua", false),
    CATALOGUE_ADMIN("catalogue-admin", "Quản trị danh mục", false),
    PROCESS_ADMIN("process-admin", "Quản trị quy trình", false),
    AUDITOR("auditor", "Kiểm tra (chỉ xem)", false);

    private final String id;
    private final String vietnamese;
    private final boolean ofUnit;

    Role(String id, String vietnamese, boolean ofUnit) {
        this.id = id;
        this.vietnamese = vietnamese;
        this.ofUnit = ofUnit;
    }

    /** The name people read. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Whether each unit has this role, not the department as a whole. */
    public boolean ofUnit() {
        return ofUnit;
    }

    String id() {
        return id;
    }
}
