package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * What the form of a share needs beside its own answers.
 *
 * @param receivers organisations to choose from
 * @param readers for a restricted case, workers of other organisations to name; else empty
 * @param others in the case, whom the share may protect
 * @param consents that stand and on which something may be given out
 * @param law behind each basis
 * @param endedByThem names of organisations with which the person ended sharing; else empty
 * @param noes what an adult refused or took back, in their words
 * @param saidNo whether an adult has said no to anything, so that a duty may go against it
 * @param saidNoInWords whether one of them is in their own words, so that the giver reads it
 * @param draft whether what is shown comes from the worker's draft
 */
public record ProposePage(
    CaseFile file,
    Person person,
    List<Option> receivers,
    List<Option.Group> readers,
    List<Option> others,
    List<Option> consents,
    List<LawfulBasis> law,
    List<CaseSection> sections,
    String endedByThem,
    List<SummaryRow> noes,
    boolean saidNo,
    boolean saidNoInWords,
    boolean draft) {
  public ProposePage {
    receivers = List.copyOf(receivers);
    readers = List.copyOf(readers);
    others = List.copyOf(others);
    consents = List.copyOf(consents);
    law = List.copyOf(law);
    sections = List.copyOf(sections);
    noes = List.copyOf(noes);
  }

  /** Address of the form. */
  public String action() {
    return Addresses.person(file.id(), person.id()) + "/shares/new";
  }

  /** Parts that need a reason each. */
  public List<CaseSection> careful() {
    return sections.stream()
        .filter(section -> section.nature() != CaseSection.Nature.ROUTINE)
        .toList();
  }
}
