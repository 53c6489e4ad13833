package fr.technolucide.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TasksTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void anAnswerThatIsThereAtOnceComesAfterWhoAskedHasGoneOn() {
        List<String> heard = new ArrayList<>();
        try (Tasks tasks = new Tasks(failure -> {})) {
            Fx.run(() -> {
                tasks.asked();
                tasks.onAnswer(() -> heard.add("answer"));
                heard.add("asked");
            });
            Fx.until("answered", tasks::isAtRest);
        }
        assertThat(heard).containsExactly("asked", "answer");
    }

    @Test
    void longWorkAndATurnOnTheUiThreadAreStillToCome() {
        CountDownLatch work = new CountDownLatch(1);
        try (Tasks tasks = new Tasks(failure -> {})) {
            Fx.run(() -> {
                tasks.after(() -> {});
                assertThat(tasks.isAtRest()).isFalse();
            });
            Fx.until("over", tasks::isAtRest);
            Fx.run(() -> tasks.runLong("title", progress -> {
                work.await();
                return true;
            }));
            assertThat(tasks.isAtRest()).isFalse();
            work.countDown();
            Fx.until("done", tasks::isAtRest);
        }
    }

    @Test
    void whoLeavesWaitsForAnswersAndForWhatIsTypedButNotForLongWork() {
        List<String> heard = new CopyOnWriteArrayList<>();
        CountDownLatch work = new CountDownLatch(1);
        CountDownLatch question = new CountDownLatch(1);
        try (Tasks tasks = new Tasks(failure -> {})) {
            Fx.run(() -> {
                tasks.runLong("title", progress -> {
                    work.await();
                    return true;
                });
                tasks.longDebouncer(() -> heard.add("typed")).restart();
                tasks.run(() -> {
                            question.await();
                            return true;
                        })
                        .then(answer -> heard.add("answer"));
                tasks.whenAnswered(() -> heard.add("left"));
            });
            assertThat(heard).containsExactly("typed");
            question.countDown();
            Fx.until("left", () -> heard.contains("left"));
            assertThat(heard).containsExactly("typed", "answer", "left");
            work.countDown();
        }
    }

    @Test
    void nothingBeginsOnceClosed() {
        List<String> heard = new CopyOnWriteArrayList<>();
        Tasks tasks = new Tasks(failure -> heard.add(failure.toString()));
        tasks.close();
        Fx.run(() -> {
            tasks.run(() -> heard.add("question"));
            tasks.runLong("title", progress -> heard.add("work"));
        });
        assertThat(tasks.isAtRest()).isTrue();
        assertThat(heard).isEmpty();
    }
}
