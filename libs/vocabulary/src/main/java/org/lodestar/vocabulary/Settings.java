package org.lodestar.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** Signs by kind of exploitation and by trade. */
public final class Settings {
  private static final List<Setting> BY_TYPE = load("signs-by-type.psv");
  private static final List<Setting> BY_SECTOR = load("signs-by-sector.psv");

  private Settings() {}

  /** One row for each kind of exploitation and group of signs. */
  public static List<Setting> listByType() {
    return BY_TYPE;
  }

  /** One row for each trade or place. */
  public static List<Setting> listBySector() {
    return BY_SECTOR;
  }

  private static List<Setting> load(String name) {
    return ResourceTable.read(Settings.class, name).stream().map(Settings::setting).toList();
  }

  private static Setting setting(ResourceTable.Row row) {
    return new Setting(
        row.text("code"),
        row.text("name"),
        row.text("group"),
        row.text("words"),
        Stream.of(row.text("partners").split(", *")).filter(text -> !text.isEmpty()).toList(),
        row.choice("mark", Mark.class));
  }
}
