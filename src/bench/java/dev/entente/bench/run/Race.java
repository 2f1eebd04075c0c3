package dev.entente.bench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The measurements of some contestants at one task, run by run: those of one run stand at the same
 * place of every list.
 *
 * @param title what was done
 * @param megabytes the size of the input in 10^6 bytes
 * @param runs by contestant, in their order
 * @param stages milliseconds of Entente's stages, run by run; empty where it did not run
 */
record Race(
    String title,
    double megabytes,
    Map<String, List<Measurement>> runs,
    List<Map<String, Integer>> stages) {

  /** One of a contestant's measures over its runs. */
  Spread spread(String contestant, ToDoubleFunction<Measurement> measure) {
    return Spread.of(runs.get(contestant).stream().mapToDouble(measure).toArray());
  }

  /** The wall time of the first contestant over that of another, run by run. */
  Spread ratio(String contestant) {
    List<Measurement> first = runs.values().iterator().next();
    List<Measurement> other = runs.get(contestant);
    double[] ratios = new double[first.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = first.get(i).wall() / other.get(i).wall();
    }
    return Spread.of(ratios);
  }

  /** The median milliseconds of each stage. */
  Map<String, Double> stageMedians() {
    Map<String, List<Double>> values = new LinkedHashMap<>();
    stages.forEach(
        run ->
            run.forEach(
                (stage, millis) ->
                    values.computeIfAbsent(stage, s -> new ArrayList<>()).add((double) millis)));
    Map<String, Double> medians = new LinkedHashMap<>();
    values.forEach(
        (stage, millis) ->
            medians.put(
                stage,
                Spread.of(millis.stream().mapToDouble(Double::doubleValue).toArray()).median()));
    return medians;
  }
}
