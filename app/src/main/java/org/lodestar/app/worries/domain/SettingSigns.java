package org.lodestar.app.worries.domain;

import java.util.List;
import java.util.Map;
import org.lodestar.app.worries.Setting;

/**
 * The signs that a worker meets most in their setting: they are asked first, all others after. Our
 * own choice from the indicator list, to be confirmed by practitioners of each setting.
 */
public final class SettingSigns {
  private static final Map<Setting, List<String>> FIRST =
      Map.of(
          Setting.HOUSING,
          List.of("ENV1", "ENV2", "BEH2", "FIN2", "FIN4", "MOV1", "CE1", "CE3"),
          Setting.SCHOOL,
          List.of("CE2", "CM1", "CB2", "CP1", "CP2", "CF1", "CB1", "CB3"),
          Setting.HEALTH,
          List.of("PHY1", "PHY2", "PHY3", "PHY4", "MOV3", "BEH2", "CP1", "CP2"),
          Setting.LICENSING,
          List.of("FIN1", "FIN2", "MOV1", "BEH2", "ENV1", "MOV2", "CE3", "CB5"),
          Setting.ENVIRONMENTAL_HEALTH,
          List.of("PHY3", "ENV1", "ENV2", "FIN1", "BEH2", "MOV2", "CE1", "CE3"),
          Setting.STREET,
          List.of("MOV2", "BEH1", "PHY2", "ENV3", "MOV5", "CB5", "CF2", "CM1"),
          Setting.OTHER,
          List.of());

  private SettingSigns() {}

  /** Codes in the order in which they are asked; none for a setting that is none of ours. */
  public static List<String> first(Setting setting) {
    return FIRST.getOrDefault(setting, List.of());
  }
}
