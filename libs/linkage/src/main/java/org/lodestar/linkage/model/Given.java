package org.lodestar.linkage.model;

import java.io.Serializable;
import java.util.List;
import org.lodestar.linkage.fault.LinkageException;

/**
 * What a comparison's levels are worth when another comparison agrees: a town says nothing new
 * where the postcode is the same, a surname says less within one house.
 *
 * @param parent name of the other comparison; its best level is what counts as agreement
 * @param m of each level, given that agreement; 0 for a level of absent values
 * @param u of each level, given that agreement; 0 for a level of absent values
 */
public record Given(String parent, List<Double> m, List<Double> u) implements Serializable {
  public Given {
    m = List.copyOf(m);
    u = List.copyOf(u);
    if (m.size() != u.size()) {
      throw new LinkageException("What is given " + parent + " has not as many m as u.");
    }
  }
}
