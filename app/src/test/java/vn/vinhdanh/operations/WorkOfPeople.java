package vn.vinhdanh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who open page after page, each on their own, until it is closed; then nobody has lost more than one answer. */
final class WorkOfPeople implements AutoCloseable {

    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<List<String>>> losses = new ArrayList<>();
    private volatile boolean over;

    WorkOfPeople(Map<String, Visitor> people) {
        people.forEach((name, visitor) -> losses.add(threads.submit(() -> work(name, visitor))));
    }

    private List<String> work(String name, Visitor visitor) {
        var lost = new ArrayList<String>();
        while (!over) {
            try {
                var answer = visitor.get("/");
                if (!isTheirs(answer, name)) {
                    lost.add(answer.statusCode() + " " + answer.uri());
                }
            } catch (IOException e) {
                lost.add(e.toString());
            }
            requests.incrementAndGet();
        }
        return lost;
    }

    /** Somebody who had to sign in again would be on another page. */
    private static boolean isTheirs(HttpResponse<String> answer, String name) {
        return answer.statusCode() == 200
                && answer.uri().getPath().equals("/")
                && answer.body().contains(People.fullName(name));
    }

    /** Lets them go on for so many requests. */
    void awaitRequests(int number) throws InterruptedException {
        var enough = requests.get() + number;
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (requests.get() < enough) {
            assertThat(System.nanoTime()).as("requests take too long").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        over = true;
        for (var loss : losses) {
            assertThat(loss.get()).hasSizeLessThanOrEqualTo(1);
        }
        threads.shutdown();
    }
}
