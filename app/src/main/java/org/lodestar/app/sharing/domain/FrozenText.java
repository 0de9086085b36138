package org.lodestar.app.sharing.domain;

import java.util.List;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Nature;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.vault.PersonalText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a case as one text and back, so that what was previewed is what is read. */
public final class FrozenText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FrozenText() {}

  private record Sheet(String code, Nature nature, String title, List<Block> passages) {}

  private record Block(String heading, List<Row> lines) {}

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
        JSON.writeValueAsString(sheets.stream().map(FrozenText::sheet).toList()));
  }

  private static Sheet sheet(CaseSheet sheet) {
    return new Sheet(
        sheet.code(),
        sheet.nature(),
        sheet.title(),
        sheet.passages().stream()
            .map(
                passage ->
                    new Block(
                        passage.heading(),
                        passage.lines().stream()
                            .map(line -> new Row(line.label(), line.words().text()))
                            .toList()))
            .toList());
  }

  /** The parts that a text holds. */
  public static List<CaseSheet> read(PersonalText text) {
    return JSON.readValue(text.text(), new TypeReference<List<Sheet>>() {}).stream()
        .map(FrozenText::sheet)
        .toList();
  }

  private static CaseSheet sheet(Sheet sheet) {
    return new CaseSheet(
        sheet.code(),
        sheet.nature(),
        sheet.title(),
        sheet.passages().stream()
            .map(
                block ->
                    new Passage(
                        block.heading(),
                        block.lines().stream()
                            .map(row -> new Line(row.label(), PersonalText.of(row.words())))
                            .toList()))
            .toList());
  }
}
