package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CallRepository extends ListCrudRepository<Call, Long> {

    List<Call> findByDepartmentAndDeadlineGreaterThanEqualOrderByDeadline(String department, LocalDate day);

    List<Call> findByDepartmentOrderByDeadlineDescIdDesc(String department);

    @Query("select opinion_days from nomination.call where id = :id")
    int opinionDays(long id);
}
