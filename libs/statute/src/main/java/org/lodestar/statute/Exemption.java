package org.lodestar.statute;

import java.util.List;
import org.lodestar.vocabulary.ResourceTable;

/** Why information may be refused to somebody who asks for it. A small number is none of them. */
public enum Exemption {
  /** It would cost more than the limit. */
  S12,
  /** The request is vexatious, or the same again. */
  S14,
  /** The one who asks can have it elsewhere. */
  S21,
  /** It is going to be published. */
  S22,
  /** Bodies that deal with security, such as the National Crime Agency. */
  S23,
  /** National security. */
  S24,
  /** An investigation. */
  S30,
  /** Prejudice to law enforcement. */
  S31,
  /** Danger to somebody's health or safety. */
  S38,
  /** Personal information of somebody else. */
  S40,
  /** It was given in confidence. */
  S41,
  /** Legal professional privilege. */
  S42,
  /** A trade secret, or somebody's commercial interests. */
  S43,
  /** A law forbids it. */
  S44,
  /** Manifestly unreasonable. */
  R12_4_B,
  /** Not finished. */
  R12_4_D,
  /** Public safety. */
  R12_5_A,
  /** The course of justice, or an inquiry. */
  R12_5_B,
  /** Confidence of proceedings that a law provides. */
  R12_5_D,
  /** Commercial confidence that a law protects. */
  R12_5_E,
  /** The interests of who gave it and did not have to. */
  R12_5_F,
  /** Personal data of somebody else. */
  R13;

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(Exemption.class, "exemptions.psv");

    private Table() {}
  }

  private ResourceTable.Row row() {
    return Table.ROWS.stream()
        .filter(row -> row.text("ground").equals(name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("exemptions.psv has no row " + this));
  }

  /** Whether it stands in the law under which was asked. */
  public boolean isOf(InformationLaw law) {
    return (row().choice("law", InformationLaw.class) == InformationLaw.FOI)
        == (law == InformationLaw.FOI);
  }

  /** Whether it lets one neither confirm nor deny that the information is held. */
  public boolean allowsToDeny() {
    return row().text("deny").equals("YES");
  }

  /** Whether the public interest is weighed before something is refused on it. */
  public boolean isWeighed() {
    return row().text("weighed").equals("YES");
  }

  /** Whether it falls away where the information is on emissions. */
  public boolean yieldsToEmissions() {
    return row().text("emissions").equals("YES");
  }

  /** How it is called for short, such as "section 31". */
  public String label() {
    return row().text("label");
  }

  /**
   * Which provision a letter names.
   *
   * @param denies whether it is neither confirmed nor denied that the information is held
   */
  public String provision(boolean denies) {
    return row().text(denies && allowsToDeny() ? "denial" : "provision");
  }

  /** Whether it rests on somebody who could be known from the information. */
  public boolean isAboutPeople() {
    return this == S40 || this == R13;
  }

  /** Where it comes from, in one line. */
  public String source() {
    return Sources.line(Sources.all(row().list("sources")));
  }
}
