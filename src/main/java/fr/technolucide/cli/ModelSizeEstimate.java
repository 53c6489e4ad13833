package fr.technolucide.cli;

import fr.technolucide.insight.EstimateCaution;
import fr.technolucide.language.Messages;
import fr.technolucide.method.DataCentre;
import fr.technolucide.method.ModelImpact;
import fr.technolucide.method.ModelRequest;
import fr.technolucide.method.ModelRequest.Speed;
import fr.technolucide.workbook.JsonMembers;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Method B on one answer of a model whose size, speed and place are given. */
record ModelSizeEstimate(ModelImpact impact) implements CommandOutput {

    static final String METHOD = "model_size";

    private static final List<String> MEMBERS = List.of(
            "active_B",
            "total_B",
            "output_tokens",
            "zone",
            "gwp_kg_per_kWh",
            "wue_offsite_L_per_kWh",
            "pue",
            "wue_onsite_L_per_kWh",
            "tps",
            "ttft_s",
            "batch");

    /** Of parameters; the cards of a larger model would be too many to count. */
    private static final long MOST_BILLIONS = 1_000_000;

    private static final double GRAMS = 1_000;
    private static final double MILLILITRES = 1_000;

    static ModelSizeEstimate of(JsonObject request) {
        request.allow(MEMBERS);
        ModelRequest answer = new ModelRequest(
                request.positive("active_B", MOST_BILLIONS),
                request.positive("total_B", MOST_BILLIONS),
                request.whole("output_tokens", 0),
                request.has("batch")
                        ? (int) Math.min(request.whole("batch", 1), Integer.MAX_VALUE)
                        : ModelRequest.DEFAULT_BATCH,
                speed(request));
        DataCentre centre = new DataCentre(
                request.number("gwp_kg_per_kWh", 0) * GRAMS,
                request.number("pue", 1),
                request.number("wue_onsite_L_per_kWh", 0),
                request.number("wue_offsite_L_per_kWh", 0));
        return new ModelSizeEstimate(ModelImpact.of(answer, centre));
    }

    private static @Nullable Speed speed(JsonObject request) {
        return request.has("tps")
                ? new Speed(request.has("ttft_s") ? request.number("ttft_s", 0) : 0, request.positive("tps"))
                : null;
    }

    @Override
    public void text(PrintStream out) {
        var words = Messages.words();
        out.println(Messages.text("cli.estimate.gpu", impact.gpuCount()));
        out.println(Messages.text("cli.estimate.energy", words.energy(impact.energyWh())));
        out.println(Messages.text("cli.estimate.co2", words.co2(impact.co2Grams())));
        out.println(Messages.text("cli.estimate.water", words.water(impact.waterMillilitres() / MILLILITRES)));
        out.println(EstimateCaution.WITHOUT_FACTORS.sentence());
    }

    @Override
    public void json(JsonMembers json) {
        json.with("gpu", impact.gpuCount())
                .with("energy_Wh", impact.energyWh())
                .with("gCO2e", impact.co2Grams())
                .with("water_mL", impact.waterMillilitres());
    }
}
