"""A speech server for Orca that writes what it is given to a file, one JSON object a line, instead of speaking it.

Nothing takes the time of speaking, so what is heard does not depend on the speed of the machine.
"""
import json
import os

from gi.repository import GLib
from orca import acss, settings, speech_generator, speechserver

_file = open(os.environ['SPOKEN_LOG'], 'a', buffering=1)

settings.speechServerFactory = 'recorder'
settings.speechFactoryModules = ['recorder']
settings.enableBraille = False
settings.enableSound = False
# What a key types is not what the page says.
settings.enableKeyEcho = False

_voice = speech_generator.SpeechGenerator.voice


def _voice_with_language(self, key=None, **args):
    """Orca 43 finds the language of each piece of text, and does not pass it on."""
    voice = _voice(self, key, **args)
    language = args.get('language')
    if language:
        voice[0][acss.ACSS.FAMILY] = {speechserver.VoiceFamily.LANG: language}
    return voice


speech_generator.SpeechGenerator.voice = _voice_with_language


def _record(text, voice=None):
    text = (text or '').strip()
    if text:
        family = (voice or {}).get(acss.ACSS.FAMILY) or {}
        _file.write(json.dumps({'text': text, 'language': family.get('lang') or ''}) + '\n')


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return 'recorder'

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._server = SpeechServer._server or SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def getInfo(self):
        return ['recorder', 'recorder']

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        _record(text, acss)

    def speakCharacter(self, character, acss=None):
        _record(character, acss)

    def sayAll(self, utteranceIterator, progressCallback):
        GLib.idle_add(self._say_next, utteranceIterator, progressCallback)

    def _say_next(self, utterances, progress):
        try:
            context, voice = next(utterances)
        except StopIteration:
            return False
        _record(context.utterance, voice)
        context.currentOffset = context.startOffset
        progress(context.copy(), speechserver.SayAllContext.PROGRESS)
        context.currentOffset = context.endOffset
        progress(context.copy(), speechserver.SayAllContext.COMPLETED)
        GLib.idle_add(self._say_next, utterances, progress)
        return False
