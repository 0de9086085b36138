package org.lodestar.app.exchange.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.GivenElsewhere.Ground;
import org.lodestar.app.exchange.SummaryPurpose;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * Somebody's record in the council's system and the summary for it.
 *
 * @param systems that are usual here
 * @param parts that can be taken out
 * @param version of the record that was looked at
 * @param text the summary; empty before it is made
 * @param purpose for which it was made; empty before
 * @param ground on which it rests; empty before
 * @param codes of the parts that are in it
 * @param noes what an adult refused or took back, in their words
 * @param saidNoInWords whether one of them is in their own words, so that the worker reads it
 * @param readNo whether they did, for what was made
 */
public record SummaryPage(
    UUID caseFile,
    UUID person,
    String name,
    List<Option> systems,
    List<Option> parts,
    String version,
    String text,
    String purpose,
    String ground,
    List<String> codes,
    List<SummaryRow> noes,
    boolean saidNoInWords,
    boolean readNo) {
  public SummaryPage {
    systems = List.copyOf(systems);
    parts = List.copyOf(parts);
    codes = List.copyOf(codes);
    noes = List.copyOf(noes);
  }

  /** On what it can rest. */
  public List<Ground> grounds() {
    return List.of(Ground.YES, Ground.DUTY);
  }

  /** Its own address. */
  public String here() {
    return "/cases/" + caseFile + "/people/" + person + "/summary";
  }

  /** For what it can be made. */
  public SummaryPurpose[] purposes() {
    return SummaryPurpose.values();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "SummaryPage[" + person + "]";
  }
}
