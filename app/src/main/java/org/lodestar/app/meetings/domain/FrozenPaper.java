package org.lodestar.app.meetings.domain;

import java.util.List;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Nature;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.vault.PersonalText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a case as one text and back, so that what was previewed is what is read. */
public final class FrozenPaper {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FrozenPaper() {}

  private record Part(String code, Nature nature, String title, List<Block> blocks) {}

  private record Block(String heading, List<Row> rows) {}

  private record Row(String label, String words) {
    /** Never the words. */
    @Override
    public String toString() {
      return "[personal]";
    }
  }

  /** One text of these parts. */
  public static PersonalText write(List<CaseSheet> sheets) {
    return PersonalText.of(
        JSON.writeValueAsString(sheets.stream().map(FrozenPaper::part).toList()));
  }

  private static Part part(CaseSheet sheet) {
    return new Part(
        sheet.code(),
        sheet.nature(),
        sheet.title(),
        sheet.passages().stream().map(FrozenPaper::block).toList());
  }

  private static Block block(Passage passage) {
    return new Block(
        passage.heading(),
        passage.lines().stream().map(line -> new Row(line.label(), line.words().text())).toList());
  }

  /** The parts that a text holds. */
  public static List<CaseSheet> read(PersonalText text) {
    return JSON.readValue(text.text(), new TypeReference<List<Part>>() {}).stream()
        .map(FrozenPaper::sheet)
        .toList();
  }

  private static CaseSheet sheet(Part part) {
    return new CaseSheet(
        part.code(),
        part.nature(),
        part.title(),
        part.blocks().stream().map(FrozenPaper::passage).toList());
  }

  private static Passage passage(Block block) {
    return new Passage(
        block.heading(),
        block.rows().stream()
            .map(row -> new Line(row.label(), PersonalText.of(row.words())))
            .toList());
  }
}
