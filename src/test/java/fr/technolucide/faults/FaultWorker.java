package fr.technolucide.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process in which system calls fail: started with {@link FaultLibrary} before its C library. It says on its output
 * what was acknowledged, as it is, so that a process that ends leaves its ledger with the one that reads it.
 */
final class FaultWorker {

    static final String ACKNOWLEDGED = "acknowledged ";
    static final String LOST = "lost ";
    static final String TRIED = "tried ";
    static final String CALLS = "calls ";

    private FaultWorker() {}

    /** @param arguments the library, the template, the folder to work in, the scenario, the mode, the first call, the step, the most */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Logger.getLogger("").setLevel(Level.OFF);
        FaultLibrary faults = new FaultLibrary(Path.of(arguments[0]));
        Path template = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        FaultScenario scenario = FaultScenario.valueOf(arguments[3]);
        FaultMode mode = FaultMode.valueOf(arguments[4]);
        long step = Long.parseLong(arguments[6]);
        long most = Long.parseLong(arguments[7]);
        long at = Long.parseLong(arguments[5]);
        boolean reached = true;
        for (int tried = 0; reached && tried < most; tried++, at += step) {
            FaultFiles.prepare(template, folder);
            if (mode == FaultMode.CUT) {
                new ProcessBuilder("sync", "-f", folder.toString()).start().waitFor(); // it was there before
            }
            List<String> acknowledged = new ArrayList<>();
            faults.arm(folder.toString(), mode, at);
            try {
                scenario.run(folder, told -> {
                    acknowledged.add(told);
                    say(ACKNOWLEDGED + told);
                });
            } catch (IOException | RuntimeException refused) {
                if (refused instanceof IllegalStateException) {
                    say(LOST + at + " " + refused);
                }
            }
            long seen = faults.seen();
            reached = seen >= at;
            faults.arm("", FaultMode.OFF, 0);
            if (reached) {
                verify(scenario, folder, acknowledged, at);
            } else {
                say(CALLS + seen);
            }
        }
    }

    private static void verify(FaultScenario scenario, Path folder, List<String> acknowledged, long at) {
        say(TRIED + at);
        for (String lost : scenario.lost(folder, acknowledged)) {
            say(LOST + at + " " + lost.replace('\n', ' '));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
