package org.lodestar.app.casework.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.statute.Prompts;
import org.lodestar.vocabulary.ConsentKind;

/** A person in a case. */
public record PersonPage(
    CaseFile file,
    Person person,
    List<Recorded<Episode>> episodes,
    List<Recorded<Sign>> signs,
    Map<ConsentKind, Consent> consents,
    Map<Decision.Kind, Recorded<Decision>> decisions,
    List<Prompts.Group> prompts,
    Names names,
    boolean mayWork) {}
