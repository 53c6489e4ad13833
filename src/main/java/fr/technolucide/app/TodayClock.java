package fr.technolucide.app;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** The clock of the program: the system's, unless a day is given for tests and pictures. */
final class TodayClock {

    /** The environment variable that stops the clock on a day. */
    static final String VARIABLE = "TECHNOLUCIDE_TODAY";

    private static final LocalTime TIME = LocalTime.of(10, 42);

    private TodayClock() {}

    static Clock clock(Map<String, String> environment) {
        ZoneId zone = ZoneId.systemDefault();
        try {
            LocalDate day = LocalDate.parse(environment.getOrDefault(VARIABLE, ""));
            return Clock.fixed(day.atTime(TIME).atZone(zone).toInstant(), zone);
        } catch (DateTimeException none) {
            return Clock.system(zone);
        }
    }
}
