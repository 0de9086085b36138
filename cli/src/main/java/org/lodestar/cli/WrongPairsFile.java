package org.lodestar.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.evaluate.KnownTruth;
import org.lodestar.linkage.evaluate.LinkFiles;
import org.lodestar.linkage.evaluate.Records;
import org.lodestar.linkage.evaluate.ScoredPairs;
import org.lodestar.linkage.evaluate.WrongPair;
import org.lodestar.linkage.evaluate.WrongPairs;
import org.lodestar.linkage.score.Weights;

/** Every pair that is linked and should not be, or should be and is not: the worst first. */
final class WrongPairsFile {
  private WrongPairsFile() {}

  /**
   * Writes {@code kind,source_l,id_l,source_r,id_r,weight}; gives how many there are of each kind.
   *
   * @param threshold probability at or above which a pair is linked
   */
  static Map<String, @Nullable Object> write(Path pairs, Path truth, double threshold, Path out)
      throws IOException {
    KnownTruth known = LinkFiles.readTruth(truth);
    ScoredPairs scored = LinkFiles.readPairs(pairs, known.records());
    WrongPairs wrong = new WrongPairs(known.entities(), scored, Weights.weight(threshold));
    Path draft = Files.createTempFile(out.toAbsolutePath().getParent(), ".unfinished-", ".csv");
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    try (CsvWriter csv = CsvWriter.builder().build(draft)) {
      csv.writeRecord("kind", "source_l", "id_l", "source_r", "id_r", "weight");
      told.put("falseLinks", add(csv, known.records(), wrong.listFalseLinks(0, ALL)));
      told.put("missedBelowThreshold", add(csv, known.records(), wrong.listMissed(0, ALL)));
      told.put("neverCompared", add(csv, known.records(), wrong.listNeverCompared(0, ALL)));
    } catch (IOException e) {
      Files.delete(draft);
      throw e;
    }
    Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
    return told;
  }

  private static final int ALL = Integer.MAX_VALUE;

  private static int add(CsvWriter csv, Records records, List<WrongPair> wrong) {
    for (WrongPair pair : wrong) {
      csv.writeRecord(
          pair.kind().name().toLowerCase(Locale.ROOT),
          records.source(pair.left()),
          records.id(pair.left()),
          records.source(pair.right()),
          records.id(pair.right()),
          Double.isNaN(pair.weight()) ? "" : String.format(Locale.ROOT, "%.6f", pair.weight()));
    }
    return wrong.size();
  }
}
