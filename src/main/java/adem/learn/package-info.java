/**
 * Notes, and finding the one that answers. It knows the notes' files, the index that the build makes of them, and how
 * Dutch and English words are misspelt and inflected. It must not know how a page looks, nor anything of timelines.
 */
package adem.learn;
