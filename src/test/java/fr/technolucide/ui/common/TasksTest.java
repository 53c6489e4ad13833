package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
