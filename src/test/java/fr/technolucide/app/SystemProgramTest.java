package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The environment that another program is started in. */
class SystemProgramTest {

    @Test
    void anotherProgramMayDrawByOpenGl() {
        Map<String, String> environment = new HashMap<>(Map.of("GDK_GL", "disable", "HOME", "/home/amina"));
        SystemProgram.removeOurs(environment);
        assertThat(environment).containsOnlyKeys("HOME");
    }

    @Test
    void whatThePersonChoseStays() {
        Map<String, String> environment = new HashMap<>(Map.of("GDK_GL", "always"));
        SystemProgram.removeOurs(environment);
        assertThat(environment).containsEntry("GDK_GL", "always");
    }
}
