package fr.technolucide.faults;

import java.util.List;

/**
 * What one kind of failure did to one scenario.
 *
 * @param tried how often it failed
 * @param lost  what was lost then, with the number of the call
 */
record FaultOutcome(FaultScenario scenario, FaultMode mode, int tried, List<String> lost) {

    @Override
    public String toString() {
        return "%-15s %-7s %4d tried, %d lost %s"
                .formatted(
                        scenario,
                        mode,
                        tried,
                        lost.size(),
                        lost.stream().limit(3).toList());
    }
}
